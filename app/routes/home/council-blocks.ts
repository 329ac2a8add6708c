import { number, type RecordBlock, said, words } from '../../components/layout/record-view.ts';
import { plural } from '../../domain/text/list-words.ts';
import type { PlacesFree } from '../../operations/purchase/list-places-free.ts';

const FUNDS: Readonly<Record<PlacesFree['fund'], string>> = {
	commissioner: 'Paid for by the commissioner',
	authority: 'Bought by your authority',
	offer: 'To buy',
};

/** Places that are free in the authority's area: a table for each strand, and no sum over them. */
export const councilBlocks = (places: readonly PlacesFree[]): readonly RecordBlock[] =>
	places.length === 0
		? said('No programme has places in your area today.')
		: [
				{ kind: 'heading', text: 'Places free in your area' },
				...[...Map.groupBy(places, ({ programme, strand }) => `${programme}: ${strand}`)].map(
					([caption, own], index): RecordBlock => ({
						kind: 'table',
						table: {
							id: `free-${index + 1}`,
							caption,
							captionSize: 's',
							large: true,
							columns: [words('Places'), number('Free'), words('Weeks to start')],
							rows: own.map((row) => ({
								key: row.id,
								cells: [
									{ cell: row.intervention, below: `${FUNDS[row.fund]}, ${row.provider}` },
									String(row.free),
									row.weeksToStart === null ? 'Not stated' : plural(row.weeksToStart, 'week'),
								],
							})),
						},
					}),
				),
			];
