import { TABLE_FILES, type TableFile } from '../domain/workbook/exported-table.ts';

/** A table of the page that is asked for as a file. */
export interface TableAsked {
	readonly id: string;
	readonly as: TableFile;
}

/**
 * What an address asks for beside its page: `download` and `as` are taken out of it before anybody reads it, so that no page need know them,
 * and a page that refuses what it does not know is asked as ever.
 */
export function tableAsked(address: string): { readonly page: string; readonly table: TableAsked | null } {
	const [path = '', search = ''] = address.split('?', 2);
	if (!search.includes('download=')) return { page: address, table: null };
	const asked = new URLSearchParams(search);
	const id = asked.get('download') ?? '';
	const as = TABLE_FILES.find((each) => each === asked.get('as'));
	const kept = search.split('&').filter((part) => !/^(download|as)=/.test(part));
	const page = kept.length === 0 ? path : `${path}?${kept.join('&')}`;
	return { page, table: id === '' || as === undefined ? null : { id, as } };
}
