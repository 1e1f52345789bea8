import type { Settings } from '../plan/settings.ts';
import type { Config } from './config-file.ts';

/** Settings kept in a workbook with those of a configuration over them. */
export function withConfig(kept: Settings, config: Config): Settings {
  const params: Record<string, Readonly<Record<string, number>>> = { ...kept.params };
  for (const [rule, values] of Object.entries(config.params ?? {})) params[rule] = { ...params[rule], ...values };
  return {
    ...kept,
    params,
    rulesOff: [...new Set([...kept.rulesOff, ...(config.rulesOff ?? [])])],
    fiscalYearStart: config.fiscalYearStart ?? kept.fiscalYearStart,
    workingWeekdays: config.workingWeekdays ?? kept.workingWeekdays,
    holidays: [...new Set([...kept.holidays, ...(config.holidays ?? [])])],
    processChanges: [...kept.processChanges, ...(config.processChanges ?? [])],
  };
}
