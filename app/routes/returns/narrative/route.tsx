import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { savesByItself } from '../../../domain/kpi-return/saves-by-itself.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { keptForm } from '../../../http/kept-form.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { takeApart } from '../../../http/sent-form.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { saveSection } from '../../../operations/kpi-return/save-section.ts';
import { showReturn } from '../../../operations/kpi-return/show-return.ts';
import { mergeConflict } from '../section/conflict-view.ts';
import { savedWords } from '../section/saved.ts';
import { parseNarrative } from './form.ts';
import { NarrativePage } from './page.tsx';
import { type NarrativeView, narrativeView } from './view.ts';

const factsOf = async (g: SignedIn) =>
	found(await showReturn(g.services, g.actor, g.scope, g.params.id ?? ''));

export const loader = guarded('return.view', async (g) => {
	const facts = await factsOf(g);
	const kept = keptContent(await keptForm(g));
	const drawing = {
		commandId: g.services.ids.next(),
		mayPrepare: mayDo(g.actor, 'return.prepare'),
		autosaves: kept === null && savesByItself(facts.whole.kpiReturn, g.actor),
		...kept,
	};
	return page(g, { title: 'Narrative', view: found(narrativeView(facts, drawing)) });
});

/** What was written before the session ended, with the version that was seen. */
function keptContent(form: FormData | null) {
	if (form === null) return null;
	const { sent, typed: boxes } = takeApart(form);
	const { typed, drawn } = parseNarrative(boxes);
	return { commandId: sent.commandId, typed, seen: { version: sent.expectedVersion, drawn } };
}

export const action = guarded('return.prepare', async (g) => {
	const returnId = g.params.id ?? '';
	const { sent, typed: boxes } = takeApart(await readForm(g.request));
	const { commandId, expectedVersion, nobodyNamed } = sent;
	const { typed, drawn, onward } = parseNarrative(boxes);
	const done = await saveSection(g.services, g.actor, g.scope, {
		commandId,
		returnId,
		section: 'narrative',
		expectedVersion,
		nobodyNamed,
		drawn,
		...typed,
	});
	const facts = await factsOf(g);
	if (!done.ok) {
		if (done.refusal.code === 'not-found') return found(null);
		const merged =
			done.refusal.code === 'changed-meanwhile'
				? mergeConflict(facts, 'narrative', drawn, typed)
				: { typed, seen: { version: expectedVersion, drawn } };
		const view = found(
			narrativeView(facts, { commandId, mayPrepare: true, refusal: done.refusal, ...merged }),
		);
		return page(g, { title: 'Narrative', status: 422, view });
	}
	await tellNext(g, savedWords('Narrative', done.value.blocking));
	return redirectTo(
		onward === 'stay' || done.value.blocking > 0 ? `/returns/${returnId}/narrative` : `/returns/${returnId}`,
	);
});

export default function NarrativeRoute() {
	return <NarrativePage view={useView<NarrativeView>()} />;
}
