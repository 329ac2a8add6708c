import { readForm } from '../../../../http/form.ts';
import { guarded } from '../../../../http/guarded.ts';
import { redirectTo } from '../../../../http/replies.ts';
import { takeApart } from '../../../../http/sent-form.ts';
import { saveSection } from '../../../../operations/kpi-return/save-section.ts';
import { autosaveReply } from '../../autosave-reply.ts';
import { drawnFields, parseNarrative } from '../form.ts';

export const loader = guarded('return.prepare', async (g) =>
	redirectTo(`/returns/${encodeURIComponent(g.params.id ?? '')}/narrative`),
);

/** What the narrative's page sends by itself a little after the last key: the same form, the same operation, another answer. */
export const action = guarded('return.prepare', async (g) => {
	const { sent, typed: boxes } = takeApart(await readForm(g.request));
	const { commandId, expectedVersion, nobodyNamed } = sent;
	const { typed, drawn } = parseNarrative(boxes);
	const command = {
		commandId,
		returnId: g.params.id ?? '',
		section: 'narrative',
		expectedVersion,
		nobodyNamed,
		drawn,
		...typed,
	} as const;
	return autosaveReply(
		g,
		await saveSection(g.services, g.actor, g.scope, command, { byItself: true }),
		drawnFields(typed),
	);
});
