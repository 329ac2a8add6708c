import type { FreeText } from './free-text.ts';

type Marked<Value> = Value extends string
	? Value | FreeText
	: Value extends object
		? { readonly [Key in keyof Value]: Marked<Value[Key]> }
		: Value;

/** The same value with the texts of these fields, however deep, marked as somebody's own words. Keys, days, choices and numbers stay as they are. */
export function markFreeText<Value>(value: Value, fields: ReadonlySet<string>): Marked<Value> {
	if (Array.isArray(value)) return value.map((each) => markFreeText(each, fields)) as Marked<Value>;
	if (value === null || typeof value !== 'object') return value as Marked<Value>;
	return Object.fromEntries(
		Object.entries(value).map(([key, each]) => [
			key,
			typeof each === 'string' && fields.has(key) ? { freeText: each } : markFreeText(each, fields),
		]),
	) as Marked<Value>;
}
