import { useView } from '../../../components/layout/view-context.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { savesByItself } from '../../../domain/kpi-return/saves-by-itself.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import { SECTIONS, type SectionKey } from '../../../domain/specification/specification.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { keptForm } from '../../../http/kept-form.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { takeApart } from '../../../http/sent-form.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { saveSection } from '../../../operations/kpi-return/save-section.ts';
import { showReturn } from '../../../operations/kpi-return/show-return.ts';
import { mergeConflict } from './conflict-view.ts';
import { parseSection } from './form.ts';
import { SectionPage } from './page.tsx';
import { saveRefusal } from './save-refusal.ts';
import { nextSection, samePage, savedWords } from './saved.ts';
import { type SectionView, sectionView } from './view.ts';

const sectionOf = ({ params }: SignedIn): SectionKey =>
	found(SECTIONS.find((section) => section === params.section));
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
	const view = found(sectionView(facts, sectionOf(g), drawing));
	return page(g, { title: `${view.errors.length > 0 ? 'Error: ' : ''}${view.heading}`, view });
});

/** What was typed before the session ended, with the version that was seen. */
function keptContent(form: FormData | null) {
	if (form === null) return null;
	const { sent, typed: boxes } = takeApart(form);
	const { typed, drawn } = parseSection(boxes);
	return { commandId: sent.commandId, typed, seen: { version: sent.expectedVersion, drawn } };
}

export const action = guarded('return.prepare', async (g) => {
	const section = sectionOf(g);
	const { sent, typed: boxes } = takeApart(await readForm(g.request));
	const { commandId, expectedVersion, nobodyNamed } = sent;
	const { typed, drawn, onward } = parseSection(boxes);
	const command = {
		commandId,
		returnId: g.params.id ?? '',
		section,
		expectedVersion,
		nobodyNamed,
		drawn,
		...typed,
	};
	const done = await saveSection(g.services, g.actor, g.scope, command);
	if (!done.ok) {
		if (done.refusal.code === 'not-found') return found(null);
		const facts = await factsOf(g);
		const merged =
			done.refusal.code === 'changed-meanwhile'
				? mergeConflict(facts, section, drawn, typed)
				: { typed, seen: { version: expectedVersion, drawn } };
		const view = found(
			sectionView(facts, section, {
				commandId,
				mayPrepare: true,
				refused: saveRefusal(done.refusal),
				asksWhetherNamed: nobodyNamed || done.refusal.code === 'looks-personal',
				...merged,
			}),
		);
		return page(g, { title: SECTION_LABELS[section], status: 422, view });
	}
	await tellNext(g, savedWords(SECTION_LABELS[section], done.value.blocking));
	if (onward.kind === 'continue') return redirectTo(nextSection(await factsOf(g), section));
	return redirectTo(samePage(command.returnId, section, onward));
});

export default function SectionRoute() {
	return <SectionPage view={useView<SectionView>()} />;
}
