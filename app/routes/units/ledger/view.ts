import type { BoxError } from '../../../components/layout/question.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import { mayBeCorrected } from '../../../domain/unit/decide-correction.ts';
import { MOVEMENT_WORDS } from '../../../domain/unit/movement-words.ts';
import { MOVEMENT_KINDS } from '../../../domain/unit/unit-movement.ts';
import { type dayInBoxes, typedDay } from '../../../http/date-field.ts';
import type { LedgerShown } from '../../../operations/unit/show-ledger.ts';
import { unitsPath } from '../units-path.ts';
import type { TypedLedger } from './search.ts';

type Boxes = ReturnType<typeof dayInBoxes>;

export interface LedgerView {
	readonly caption: string;
	readonly back: string;
	readonly path: string;
	readonly fileHref: string;
	readonly count: string;
	readonly errors: readonly BoxError[];
	readonly areas: readonly { readonly value: string; readonly text: string }[];
	readonly kinds: readonly { readonly value: string; readonly text: string }[];
	readonly asked: {
		readonly area: string;
		readonly kind: string;
		readonly from: Boxes;
		readonly until: Boxes;
	};
	readonly lines: readonly LedgerLineView[];
	readonly previous: string | null;
	readonly next: string | null;
	readonly pages: string;
}

export interface LedgerLineView {
	readonly id: string;
	readonly day: string;
	readonly what: string;
	readonly units: string;
	readonly where: string;
	readonly paidBy: string;
	readonly entered: string;
	readonly reason: string;
	/** What undid it, beside it. */
	readonly corrected: string | null;
	readonly correctHref: string | null;
}

interface Drawn {
	readonly errors: readonly BoxError[];
	readonly mayCorrect: boolean;
}

export function ledgerView(
	shown: LedgerShown,
	asked: TypedLedger,
	search: URLSearchParams,
	{ errors, mayCorrect }: Drawn,
): LedgerView {
	const { programme, agreement, accounts, names, total, pageSize } = shown;
	const base = unitsPath({ programme, agreement });
	const path = `${base}/ledger`;
	const typed = Object.fromEntries(search);
	const last = Math.max(1, Math.ceil(total / pageSize));
	const areaIds = new Set([...accounts.values()].map(({ areaId }) => areaId));
	return {
		caption: agreement?.title ?? programme.name,
		back: base,
		path,
		fileHref: withSearch(`${path}/file`, search, null),
		count: total === 0 ? 'No movement' : plural(total, 'movement'),
		errors,
		areas: [...names.areas].filter(([id]) => areaIds.has(id)).map(([value, text]) => ({ value, text })),
		kinds: MOVEMENT_KINDS.filter((kind) => kind !== 'correction').map((value) => ({
			value,
			text: MOVEMENT_WORDS[value],
		})),
		asked: {
			area: asked.area ?? '',
			kind: asked.kind ?? '',
			from: boxesOf(typed, 'from'),
			until: boxesOf(typed, 'until'),
		},
		lines: shown.lines.map((line) => lineView(shown, line, mayCorrect && agreement !== null ? base : null)),
		previous: asked.page > 1 ? withSearch(path, search, asked.page - 1) : null,
		next: asked.page < last ? withSearch(path, search, asked.page + 1) : null,
		pages: `Page ${writeCount(asked.page)} of ${writeCount(last)}`,
	};
}

function boxesOf(typed: Readonly<Record<string, string>>, name: string): Boxes {
	const boxes = typedDay(typed, name);
	return { day: boxes.day ?? '', month: boxes.month ?? '', year: boxes.year ?? '' };
}

function withSearch(path: string, search: URLSearchParams, page: number | null): string {
	const next = new URLSearchParams([...search].filter(([name, value]) => name !== 'page' && value !== ''));
	if (page !== null) next.set('page', String(page));
	const text = next.toString();
	return text === '' ? path : `${path}?${text}`;
}

function lineView(
	{ accounts, names, corrections }: LedgerShown,
	line: LedgerShown['lines'][number],
	base: string | null,
): LedgerLineView {
	const [from, to] = [accounts.get(line.from.accountId), accounts.get(line.to.accountId)];
	const account = to ?? from;
	const area = (of: typeof from): string =>
		of === undefined ? 'another area' : (names.areas.get(of.areaId) ?? '');
	const correction = corrections.get(line.id);
	return {
		id: line.id,
		day: writeDay(line.onDay),
		what: MOVEMENT_WORDS[line.kind],
		units: writeCount(line.units),
		where: [
			line.from.accountId === line.to.accountId ? area(to) : `${area(from)} to ${area(to)}`,
			names.interventions.get(account?.interventionId ?? '') ?? '',
		].join(', '),
		paidBy: names.funders.get(account?.funderId ?? '') ?? '',
		entered: `${line.personName ?? 'The portal'}, ${writeInstant(line.at)}`,
		reason: line.reason,
		corrected:
			correction === undefined
				? null
				: `Undone by ${correction.personName ?? 'the portal'}, ${writeInstant(correction.at)}: ${correction.reason}`,
		correctHref:
			base !== null && mayBeCorrected(line, correction !== undefined)
				? `${base}/movements/${line.id}/correct`
				: null,
	};
}
