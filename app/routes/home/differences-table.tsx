import { Table } from '../../components/govuk/table.tsx';
import type { OfficerHomeView } from './officer-view.ts';

/** Accepted returns that do not agree with the ledger of units, where nobody has said why. */
export function DifferencesTable({ lines }: { readonly lines: OfficerHomeView['differences'] }) {
	if (lines.length === 0) return null;
	return (
		<Table
			id="differences"
			caption="Returns that differ from the ledger of units"
			captionSize="m"
			columns={[{ text: 'Return' }, { text: 'Difference nobody has explained' }]}
			rows={lines.map(({ key, href, provider, words }) => ({
				key,
				cells: [
					<a key="return" className="govuk-link" href={href}>
						{provider}
					</a>,
					words,
				],
			}))}
			wide
		/>
	);
}
