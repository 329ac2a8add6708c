import type { Actor } from '../domain/access/actor.ts';
import type { RolePermission } from '../domain/access/policy.ts';
import type { Scope } from '../domain/access/scope.ts';
import type { ImportRow, ImportSheet } from '../domain/workbook/import-sheet.ts';
import type { Services } from '../services.ts';

/** Who brings rows in, and over which database: the portal's own, or one that is taken back. */
export interface Importing {
	readonly services: Services;
	readonly actor: Actor;
	readonly scope: Scope;
}

/** What is wrong with a row, in words; none where it was brought in. */
export type RowProblems = ReadonlyMap<number, readonly string[]>;

/** Rows of one kind that can be brought in from a workbook, each through the operation by which a person would write it. */
export interface ImportOf {
	/** Its part of an address. */
	readonly name: string;
	readonly title: string;
	/** What it does and what is still to be done afterwards. */
	readonly says: readonly string[];
	/** Of the page on which a person would do the same by hand. */
	readonly permission: RolePermission;
	/** The columns, with what may be chosen today. */
	readonly sheet: (given: Importing) => Promise<ImportSheet>;
	/** What the row is about, for the report. */
	readonly called: (values: ImportRow['values']) => string;
	/** Rows with the same key are carried out as one; each alone where it is left out. */
	readonly together?: (values: ImportRow['values']) => string;
	readonly carryOut: (
		given: Importing,
		rows: readonly ImportRow[],
		commandId: string,
	) => Promise<RowProblems>;
	/** "12 people have been invited." */
	readonly done: (rows: number) => string;
	/** Where they can be seen afterwards. */
	readonly leadsTo: `/${string}`;
}

export const wrong = (rows: readonly ImportRow[], ...problems: readonly string[]): RowProblems =>
	new Map(rows.map(({ row }) => [row, problems]));

export const RIGHT: RowProblems = new Map();

/** A form as the page would send it, for the reader that the page has; what is empty is not sent. */
export function asForm(boxes: Readonly<Record<string, string | readonly string[] | undefined>>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(boxes))
		for (const each of typeof value === 'string' ? [value] : (value ?? [])) form.append(name, each);
	return form;
}

/** The three boxes of a day. */
export function dayOfForm(name: string, day: string | undefined): Readonly<Record<string, string>> {
	const [year = '', month = '', date = ''] = (day ?? '').split('-');
	return {
		[`${name}.day`]: String(Number(date)),
		[`${name}.month`]: String(Number(month)),
		[`${name}.year`]: year,
	};
}

export const messagesOf = (errors: readonly { readonly message: string }[]): readonly string[] =>
	errors.map(({ message }) => message);
