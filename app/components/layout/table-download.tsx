import { useContext } from 'react';
import { PageAddress, tableHref } from './page-address.ts';
import type { TableView } from './record-view.ts';
import { Hidden } from './said.tsx';
import { worthAFile } from './worth-a-file.ts';

interface Props {
	readonly table: Pick<TableView, 'id' | 'caption' | 'rows' | 'columns' | 'noFile'>;
	/** The table is one page of a longer list. */
	readonly isPart: boolean;
}

/** The table as a file, at the page's own address: whoever may see the one may have the other. */
export function TableDownload({ table, isPart }: Props) {
	const address = useContext(PageAddress);
	if (address === null || table.noFile || !(isPart || worthAFile(table))) return null;
	const { id, caption } = table;
	return (
		<p className="govuk-body-s portal-download">
			{isPart ? 'Download the whole list' : 'Download this table'}:{' '}
			<a className="govuk-link" href={tableHref(address, id, 'xlsx')} rel="nofollow">
				Excel
				<Hidden text={`, ${caption}`} />
			</a>
			{', '}
			<a className="govuk-link" href={tableHref(address, id, 'csv')} rel="nofollow">
				CSV
				<Hidden text={`, ${caption}`} />
			</a>
		</p>
	);
}
