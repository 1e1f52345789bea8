import { cellOf } from './provenance.ts';
import type { Entity } from './entity.ts';
import { addressOf } from '../sheet/cell-reference.ts';

/**
 * Whether a row says what it is about. One that holds only a number or an id is a prepared line of a list; nobody is
 * asked for its owner or its date yet.
 */
export function isNamed(entity: Entity): boolean {
  const { fields } = entity.source;
  const hasTitleColumn = fields['name'] !== fields['id'];
  if (hasTitleColumn && entity.name === entity.id) return false;
  return entity.name !== addressOf(cellOf(entity, 'name'));
}
