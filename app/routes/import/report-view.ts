import { only, type RecordBlock, type RecordView, said, words } from '../../components/layout/record-view.ts';
import { plural } from '../../domain/text/list-words.ts';

export interface ReportedRow {
	readonly row: number;
	readonly called: string;
	readonly problems: readonly string[];
}

interface Reported {
	readonly of: { readonly name: string; readonly title: string };
	readonly rows: readonly ReportedRow[];
	/** What is sent back when all is right, with the id of the command. */
	readonly hidden: Readonly<Record<string, string>>;
	/** They were sound a moment ago, and were to be saved. */
	readonly wasToBeSaved: boolean;
}

/** What would happen to each row, and the button where nothing is wrong with any. */
export function reportView({ of, rows, hidden, wasToBeSaved }: Reported): RecordView {
	const wrong = rows.filter(({ problems }) => problems.length > 0);
	const right = wrong.length === 0;
	return {
		title: right ? 'Check what will be brought in' : `${plural(wrong.length, 'row')} cannot be brought in`,
		caption: of.title,
		back: { href: `/import/${of.name}/upload`, text: 'Send another workbook' },
		blocks: [
			...only(wasToBeSaved, {
				kind: 'warning',
				text: 'Nothing was saved. Something has changed since you sent the workbook.',
			}),
			...said(
				right
					? `Nothing is wrong with ${rows.length === 1 ? 'the row' : `any of the ${rows.length} rows`}. Nothing has been saved yet.`
					: `Nothing has been saved: all ${plural(rows.length, 'row')} are brought in, or none. Put ${wrong.length === 1 ? 'it' : 'them'} right in the workbook and send it again.`,
			),
			...only(right, saveForm(of.name, rows.length, hidden)),
			...only(!right, reportTable('wrong', 'What is wrong', wrong)),
			reportTable(
				'right',
				right ? 'Rows to be brought in' : 'Rows with nothing wrong',
				rows.filter(({ problems }) => problems.length === 0),
			),
		],
	};
}

const saveForm = (name: string, rows: number, hidden: Reported['hidden']): RecordBlock => ({
	kind: 'form',
	form: {
		title: 'Bring them in',
		questions: [],
		values: {},
		errors: [],
		hidden,
		button: { text: rows === 1 ? 'Bring it in' : `Bring in all ${rows}` },
		back: null,
		sentTo: `/import/${name}`,
	},
});

const reportTable = (id: string, caption: string, rows: readonly ReportedRow[]): RecordBlock => ({
	kind: 'table',
	table: {
		id,
		caption,
		columns: [words('Row'), words('What it is about'), ...(id === 'wrong' ? [words('What to do')] : [])],
		rows: rows.map(({ row, called, problems }) => ({
			key: String(row),
			cells: [
				String(row),
				called === '' ? 'Nothing is named' : called,
				...(id === 'wrong' ? [{ lines: problems }] : []),
			],
		})),
		empty: 'There are none.',
	},
});
