import { checksum } from './checksum.ts';

/** By what a workbook is known when it comes back. */
export interface WorkbookIdentity {
	readonly returnId: string;
	readonly agreementId: string;
	readonly agreement: string;
	readonly period: number;
	readonly months: string;
	readonly specificationId: string;
	readonly specification: number;
	/** 'whole', or the id of the consortium's member whose areas it asks. */
	readonly reach: string;
	/** Every cell that is read. */
	readonly cells: readonly NamedCell[];
}

export interface NamedCell {
	readonly name: string;
	/** `figure|…` with the `figureKey`, `words|…` with the question, `nothing|…` with the section. */
	readonly holds: string;
	/** What its row says it is of. */
	readonly label: string;
}

/** The sheet's name, which nobody sees unless they look for it. */
export const IDENTITY_SHEET = 'Portal';
export const IDENTITY_MARK = 'Commissioning Portal, workbook of a return';
/** Rises when workbooks that were given out before can no longer be read. */
export const WORKBOOK_FORMAT = 1;

const FIELDS = [
	'returnId',
	'agreementId',
	'agreement',
	'period',
	'months',
	'specificationId',
	'specification',
	'reach',
] as const;
const LIST_HEAD = ['Name', 'Holds', 'Row'] as const;
const CHECKSUM = 'checksum';

/** Of a row of the sheet, from 0. */
const widthOf = (row: number): number => (row <= FIELDS.length ? 2 : LIST_HEAD.length);

/** The identity as the rows of its sheet, all of them text. */
export function writeIdentity(identity: WorkbookIdentity): readonly (readonly string[])[] {
	const fields = FIELDS.map((field) => [field, inOneLine(String(identity[field]))]);
	const list = identity.cells.map(({ name, holds, label }) => [name, holds, inOneLine(label)]);
	const said = [[IDENTITY_MARK, String(WORKBOOK_FORMAT)], ...fields, [...LIST_HEAD], ...list];
	return [...said, [CHECKSUM, checksum(JSON.stringify(said))]];
}

/** A spreadsheet may mend the spaces of a text when it saves it. */
export const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

export type IdentityRead =
	| { readonly code: 'none' }
	| { readonly code: 'format'; readonly isOlder: boolean }
	| { readonly code: 'changed' }
	| { readonly code: 'read'; readonly identity: WorkbookIdentity };

/** The other way round; `rows` are what stands in the sheet's cells, '' for what is no text. */
export function readIdentity(rows: readonly (readonly string[])[]): IdentityRead {
	const [mark = '', format = ''] = rows[0] ?? [];
	if (mark !== IDENTITY_MARK) return { code: 'none' };
	if (!/^\d{1,4}$/.test(format)) return { code: 'changed' };
	if (Number(format) !== WORKBOOK_FORMAT)
		return { code: 'format', isOlder: Number(format) < WORKBOOK_FORMAT };
	const last = rows.findLastIndex((row) => row.some((text) => text !== ''));
	const written = rows.slice(0, last).map((row, at) => row.slice(0, widthOf(at)));
	const [name, sum] = rows[last] ?? [];
	if (name !== CHECKSUM || sum !== checksum(JSON.stringify(written))) return { code: 'changed' };
	const fields = written.slice(1, FIELDS.length + 1);
	const list = written.slice(FIELDS.length + 2);
	const said = new Map(fields.map(([field = '', value = '']) => [field, value]));
	const at = (field: (typeof FIELDS)[number]): string => said.get(field) ?? '';
	return {
		code: 'read',
		identity: {
			returnId: at('returnId'),
			agreementId: at('agreementId'),
			agreement: at('agreement'),
			period: Number(at('period')),
			months: at('months'),
			specificationId: at('specificationId'),
			specification: Number(at('specification')),
			reach: at('reach'),
			cells: list.map(([name = '', holds = '', label = '']) => ({ name, holds, label })),
		},
	};
}
