import { allBoxes } from '../../../../domain/kpi-return/all-boxes.ts';
import { figureKey } from '../../../../domain/kpi-return/figure.ts';
import { nameCell } from '../../../../domain/kpi-return/name-cell.ts';
import { readForm } from '../../../../http/form.ts';
import { guarded } from '../../../../http/guarded.ts';
import { redirectTo } from '../../../../http/replies.ts';
import { cellNames } from '../../cell-names.ts';
import { readPaste } from '../form.ts';
import { tableOfAddress } from '../paste-into.ts';

export const loader = guarded('return.prepare', async (g) =>
	redirectTo(
		`/returns/${encodeURIComponent(g.params.id ?? '')}/sections/${encodeURIComponent(g.params.section ?? '')}`,
	),
);

/** What the section's page asks when a block is pasted into its table: the figures by the box that they go into, or why they do not fit. It changes nothing. */
export const action = guarded('return.prepare', async (g) => {
	const into = await tableOfAddress(g);
	const read = readPaste(await readForm(g.request), into);
	if (!read.ok) return Response.json({ said: read.errors.map(({ message }) => message) }, { status: 422 });
	const names = cellNames(into.facts.whole);
	const boxes = new Map(allBoxes(into.facts.draft.sections).map((box) => [figureKey(box), box]));
	const { figures, leftOut } = read.command;
	return Response.json({
		figures: figures.map(({ key, typed }) => {
			const box = boxes.get(key);
			return { name: `figure|${key}`, label: box === undefined ? '' : nameCell(box, names), typed };
		}),
		leftOut,
	});
});
