import { useView } from '../../../components/layout/view-context.ts';
import { pasteBlock } from '../../../domain/kpi-return/paste-block.ts';
import { SECTIONS, type SectionKey } from '../../../domain/specification/specification.ts';
import { plural } from '../../../domain/text/list-words.ts';
import { readForm } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { page, redirectTo } from '../../../http/replies.ts';
import { takeApart } from '../../../http/sent-form.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { saveSection } from '../../../operations/kpi-return/save-section.ts';
import { showReturn } from '../../../operations/kpi-return/show-return.ts';
import { parsePaste } from './form.ts';
import { PastePage } from './page.tsx';
import { contentOfPaste, findTable, type PasteView, pasteView, refusedPaste, tableLabels } from './view.ts';

const sectionOf = ({ params }: SignedIn): SectionKey =>
	found(SECTIONS.find((section) => section === params.section));
const tableOf = ({ request }: SignedIn): string => new URL(request.url).searchParams.get('table') ?? '';
const factsOf = async (g: SignedIn) =>
	found(await showReturn(g.services, g.actor, g.scope, g.params.id ?? ''));

export const loader = guarded('return.prepare', async (g) => {
	const view = found(
		pasteView(await factsOf(g), sectionOf(g), tableOf(g), { commandId: g.services.ids.next() }),
	);
	return page(g, { title: view.heading, view });
});

export const action = guarded('return.prepare', async (g) => {
	const [section, key, facts] = [sectionOf(g), tableOf(g), await factsOf(g)];
	const { sent, typed: boxes } = takeApart(await readForm(g.request));
	const { commandId, expectedVersion } = sent;
	const { from, block } = parsePaste(boxes);
	const again = (said: { readonly error?: string; readonly refused?: string }) => {
		const view = found(pasteView(facts, section, key, { commandId, block, from, ...said }));
		return page(g, { title: view.heading, status: 422, view });
	};
	const table = found(findTable(facts, section, key));
	const spread = pasteBlock(table, tableLabels(table, facts), { text: block, from });
	if (!spread.ok) return again({ error: refusedPaste(spread.refusal) });
	const { typed, drawn } = contentOfPaste(facts, section, spread.value);
	const returnId = facts.whole.row.id;
	const done = await saveSection(g.services, g.actor, g.scope, {
		commandId,
		returnId,
		section,
		expectedVersion,
		drawn,
		...typed,
	});
	if (!done.ok)
		return again({
			refused:
				'Nothing was saved: the return is locked, or somebody else has just changed these figures. Go back to the section and look.',
		});
	await tellNext(g, `${plural(spread.value.size, 'figure')} put in. Check them below.`);
	return redirectTo(`/returns/${returnId}/sections/${section}`);
});

export default function PasteRoute() {
	return <PastePage view={useView<PasteView>()} />;
}
