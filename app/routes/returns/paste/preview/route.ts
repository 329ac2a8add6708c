import { readForm } from '../../../../http/form.ts';
import { guarded } from '../../../../http/guarded.ts';
import { redirectTo } from '../../../../http/replies.ts';
import { readPaste } from '../form.ts';
import { tableOfAddress } from '../table-of-address.ts';

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
	const { figures, leftOut } = read.command;
	return Response.json({
		figures: figures.map(({ key, typed }) => ({
			name: `figure|${key}`,
			label: into.names.get(key) ?? '',
			typed,
		})),
		leftOut,
	});
});
