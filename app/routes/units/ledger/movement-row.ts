import type { CellView, TableView } from '../../../components/layout/record-view.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import { mayBeCorrected } from '../../../domain/unit/decide-correction.ts';
import { MOVEMENT_WORDS } from '../../../domain/unit/movement-words.ts';
import type { LedgerShown } from '../../../operations/unit/show-ledger.ts';

/** One movement, and what undid it beside it. `correctBase`: the agreement's places, for whoever may correct. */
export function movementRow(
	{ accounts, names, corrections }: LedgerShown,
	line: LedgerShown['lines'][number],
	correctBase: string | null,
): TableView['rows'][number] {
	const from = accounts.get(line.from.accountId);
	const to = accounts.get(line.to.accountId);
	const account = to ?? from;
	const area = (of: typeof from): string =>
		of === undefined ? 'another area' : (names.areas.get(of.areaId) ?? '');
	const correction = corrections.get(line.id);
	const day = writeDay(line.onDay);
	const what = MOVEMENT_WORDS[line.kind];
	const units = writeCount(line.units);
	const where = [
		line.from.accountId === line.to.accountId ? area(to) : `${area(from)} to ${area(to)}`,
		names.interventions.get(account?.interventionId ?? '') ?? '',
	].join(', ');
	const undone: readonly CellView[] =
		correction === undefined
			? []
			: [
					[
						{ tag: 'Corrected', colour: 'orange' },
						`Undone by ${correction.personName ?? 'the portal'}, ${writeInstant(correction.at)}: ${correction.reason}`,
					],
				];
	const correct: readonly CellView[] =
		correctBase !== null && mayBeCorrected(line, correction !== undefined)
			? [
					{
						href: `${correctBase}/movements/${line.id}/correct`,
						text: 'Correct',
						of: `: ${what.toLowerCase()}, ${units}, ${where}, ${day}`,
					},
				]
			: [];
	return {
		key: line.id,
		cells: [
			day,
			what,
			units,
			where,
			names.funders.get(account?.funderId ?? '') ?? '',
			`${line.personName ?? 'The portal'}, ${writeInstant(line.at)}`,
			{ lines: [line.reason, ...undone, ...correct] },
		],
	};
}
