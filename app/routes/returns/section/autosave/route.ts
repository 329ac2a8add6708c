import { SECTIONS } from '../../../../domain/specification/specification.ts';
import { readForm } from '../../../../http/form.ts';
import { found, guarded } from '../../../../http/guarded.ts';
import { redirectTo } from '../../../../http/replies.ts';
import { takeApart } from '../../../../http/sent-form.ts';
import { saveSection } from '../../../../operations/kpi-return/save-section.ts';
import { autosaveReply } from '../../autosave-reply.ts';
import { drawnText, parseSection } from '../form.ts';

export const loader = guarded('return.prepare', async (g) =>
	redirectTo(
		`/returns/${encodeURIComponent(g.params.id ?? '')}/sections/${encodeURIComponent(g.params.section ?? '')}`,
	),
);

/** What the section's page sends by itself a little after the last key: the same form, the same operation, another answer. */
export const action = guarded('return.prepare', async (g) => {
	const section = found(SECTIONS.find((each) => each === g.params.section && each !== 'narrative'));
	const { sent, typed: boxes } = takeApart(await readForm(g.request));
	const { commandId, expectedVersion, nobodyNamed } = sent;
	const { typed, drawn } = parseSection(boxes);
	const command = {
		commandId,
		returnId: g.params.id ?? '',
		section,
		expectedVersion,
		nobodyNamed,
		drawn,
		...typed,
	};
	return autosaveReply(g, await saveSection(g.services, g.actor, g.scope, command, { byItself: true }), {
		drawn: drawnText(typed),
	});
});
