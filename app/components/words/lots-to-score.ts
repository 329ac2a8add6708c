import { plural } from '../../domain/text/list-words.ts';
import { type CellView, only, type RecordBlock, words } from '../layout/record-view.ts';

interface LotWaiting {
	readonly slug: string;
	readonly tenderTitle: string;
	readonly lotId: string;
	readonly lotTitle: string;
	readonly waits: 'declare' | 'opening' | 'score' | 'nothing' | 'locked';
	readonly left: number;
	readonly answers: number;
}

/** The lots that an evaluator is named for, and what waits there for them; nothing for whoever evaluates none. */
export const lotsToScore = (lots: readonly LotWaiting[]): readonly RecordBlock[] =>
	only(lots.length > 0, {
		kind: 'table',
		table: {
			id: 'lots-to-score',
			caption: 'Lots that you evaluate',
			large: true,
			columns: [words('Lot'), words('Tender'), words('What to do'), words('Answers')],
			rows: lots.map((lot) => ({
				key: `${lot.slug} ${lot.lotId}`,
				cells: [
					{ text: lot.lotTitle, href: `/tenders/${lot.slug}/lots/${lot.lotId}` },
					lot.tenderTitle,
					todo(lot),
					lot.answers === 0
						? ''
						: lot.left === 0
							? `All ${lot.answers} scored`
							: `${lot.left} of ${plural(lot.answers, 'answer', 'answers')} left`,
				],
			})),
		},
	});

function todo({ slug, waits, lotTitle }: LotWaiting): CellView {
	switch (waits) {
		case 'declare':
			return { text: 'Declare your interests', href: `/tenders/${slug}/declare`, of: `, ${lotTitle}` };
		case 'opening':
			return 'Wait until the bids are opened';
		case 'score':
			return { tag: 'To be scored', colour: 'yellow' };
		case 'nothing':
			return 'Nothing: you have scored every answer';
		case 'locked':
			return 'Nothing: the quality has been locked';
	}
}
