import neo4j from 'neo4j-driver';
import type { Value } from '../port.ts';

/** Parameters as the driver wants them: whole numbers as integers, for a plain JavaScript number travels as a float. */
export function driverParams(params: Readonly<Record<string, Value>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, driverValue(value)]));
}

function driverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value ?? null;
  if (Array.isArray(value)) return value.map(driverValue);
  return driverParams(value as Readonly<Record<string, Value>>);
}
