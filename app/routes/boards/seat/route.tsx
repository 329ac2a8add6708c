import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedValues } from '../../../http/form.ts';
import { found, guarded, type SignedIn } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { seatMember } from '../../../operations/board/seat-member.ts';
import { showBoard } from '../../../operations/board/show-board.ts';
import { parseSeat } from './form.ts';
import { seatForm, seatRefusal } from './view.ts';

const title = 'Give a seat on the board';
const asked = async (g: SignedIn) => found(await showBoard(g.services, g.actor, g.params.board ?? ''));

export const loader = guarded('board.seat', async (g) =>
	page(g, { title, view: seatForm(await asked(g), { commandId: g.services.ids.next() }) }),
);

export const action = guarded('board.seat', async (g) => {
	const shown = await asked(g);
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = (errors: FormPageView['errors']) =>
		page(g, { title, status: 422, view: seatForm(shown, { commandId, values: typedValues(typed), errors }) });
	const parsed = parseSeat(typed);
	if (!parsed.ok) return again(parsed.errors);
	const done = await seatMember(g.services, g.actor, {
		commandId,
		boardId: shown.board.id,
		...parsed.command,
	});
	if (done.ok) {
		await tellNext(g, 'The seat has been given');
		return redirectTo(`/boards/${shown.board.id}`);
	}
	if (done.refusal === 'not-found') throw notFound();
	return again([seatRefusal(done.refusal)]);
});

export default function SeatRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
