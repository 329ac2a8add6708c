declare const disclosedBrand: unique symbol;

/** What may leave the office. Only `mark-disclosed.ts` makes one, and only this room imports that. */
export type Disclosed<T> = T & { readonly [disclosedBrand]: true };

/**
 * A value in which every figure has been disclosed: a raw KPI value, measure total or return's figure anywhere in it does not compile.
 * Words and plain numbers (of paragraphs, of pages) may stand beside.
 */
export type OnlyDisclosed<T> = T extends { readonly [disclosedBrand]: true }
	? T
	: T extends string | number | boolean
		? T
		: T extends
					| { readonly numerator: unknown }
					| { readonly measureKey: unknown }
					| { readonly measure: unknown; readonly value: unknown }
					| { readonly figures: readonly { readonly measureKey: unknown }[] }
			? never
			: T extends readonly (infer Item)[]
				? readonly OnlyDisclosed<Item>[]
				: T extends (...args: never[]) => unknown
					? never
					: T extends object
						? { readonly [Key in keyof T]: OnlyDisclosed<T[Key]> }
						: T;
