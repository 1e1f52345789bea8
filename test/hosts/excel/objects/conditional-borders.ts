import { invalidArgument } from '../request/host-error.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { colourOf } from './format-facts.ts';
import { factProperty } from './conditional-formats.ts';
import type { RuleTarget } from './targets.ts';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

function border(side: string): (rule: RuleTarget) => HostObject {
  return (rule) => new HostObject('ConditionalRangeBorder', { rule, side });
}

export const CONDITIONAL_BORDERS: HostType<'ConditionalRangeBorderCollection'> = {
  kind: 'ConditionalRangeBorderCollection',
  properties: { count: { get: () => SIDES.length } },
  items: (rule) => SIDES.map((side) => border(side)(rule)),
  item: (rule, side) => {
    if (!SIDES.includes(String(side))) throw invalidArgument();
    return border(String(side))(rule);
  },
  objects: {
    top: border('EdgeTop'),
    bottom: border('EdgeBottom'),
    left: border('EdgeLeft'),
    right: border('EdgeRight'),
  },
};

export const CONDITIONAL_BORDER: HostType<'ConditionalRangeBorder'> = {
  kind: 'ConditionalRangeBorder',
  id: ({ side }) => side,
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: ({ rule, side }, host) => factProperty(`border.${side}.style`, 'None').get(rule, host),
      set: ({ rule, side }, value, host) => factProperty(`border.${side}.style`, 'None').set!(rule, value, host),
    },
    color: {
      get: ({ rule, side }, host) => factProperty(`border.${side}.color`, '#000000').get(rule, host),
      set: ({ rule, side }, value, host) =>
        factProperty(`border.${side}.color`, '#000000', colourOf).set!(rule, value, host),
    },
  },
};
