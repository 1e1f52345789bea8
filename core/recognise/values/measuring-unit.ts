import { anyCase } from '../lexicon/any-case.ts';

/** Units of what is measured, set apart behind a header in whatever case: `Weight (KG)`, `depth_mm`, `Speed, km/h`. */
const UNIT_APART = anyCase`(?:[([,_/]\s*|°)(?:kg|g|mg|µg|ug|ng|lbs?|oz|t\/ha|ml|cl|dl|l|cm|mm|µm|nm|km|km\/h|kmh|mph|m\/s|m²|m2|sqm|sq ?ft|m³|m3|ha|°?c|°?f|kelvin|hpa|kpa|mpa|bar|psi|ppm|ppb|mg\/l|µg\/m³|g\/l|mmol|hz|khz|mhz|ghz|kwh|mwh|kw|mw|v|mv|ma|db|lux|kcal|kj|bpm|mmhg|кг|см|мм|км|公斤|公分|厘米|毫米)[)\]]?\s*$`;
/** Behind a space alone they are told by how they are written: `Depth mm`; `Year CL` and `Team V` are none. */
const UNIT_BEHIND =
  /\s(?:kg|mg|µg|lbs|oz|t\/ha|ml|cl|dl|cm|mm|µm|nm|km|km\/h|kmh|mph|m\/s|m²|sqm|sq ?ft|m³|hPa|kPa|MPa|psi|ppm|ppb|mg\/l|mg\/L|µg\/m³|g\/l|g\/L|mmol|Hz|kHz|MHz|GHz|kWh|MWh|kW|MW|mV|mA|dB|lux|kcal|kJ|bpm|mmHg|кг|см|мм|км)\s*$/u;

/** Whether a header says in which unit of nature its figures were measured; lengths of time and money are none. */
export function hasMeasuringUnit(header: string): boolean {
  return UNIT_APART.test(header) || UNIT_BEHIND.test(header);
}
