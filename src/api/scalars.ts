import { GraphQLScalarType, Kind } from 'graphql';
import { KnownError } from '../errors.ts';

/** A day of the calendar; one that there is not, such as `2025-02-30`, is `INPUT_INVALID`. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  serialize: asText,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});

/** A date of any precision; only ever given out. */
export const Edtf = new GraphQLScalarType<string, string>({ name: 'Edtf', serialize: asText, parseValue: asText });

function parseDay(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const day = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
  }
  throw new KnownError(
    'INPUT_INVALID',
    `${(JSON.stringify(value) ?? '').slice(0, 80)} is not a day such as "2025-02-18".`,
  );
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`${JSON.stringify(value)} is not text`);
}
