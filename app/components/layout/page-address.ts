import { createContext } from 'react';
import type { TableFile } from '../../domain/workbook/exported-table.ts';

/** The address of the page that is drawn, with its search; null where it answers a form, and has none to come back to. */
export const PageAddress = createContext<string | null>(null);

/** The same page's table as a file. */
export function tableHref(address: string, table: string, as: TableFile): string {
	const [page = ''] = address.split('#', 1);
	return `${page}${page.includes('?') ? '&' : '?'}download=${encodeURIComponent(table)}&as=${as}`;
}
