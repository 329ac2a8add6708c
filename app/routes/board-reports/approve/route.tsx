import { useView } from '../../../components/layout/view-context.ts';
import { commandIdOf } from '../../../http/command-id.ts';
import { typedPart } from '../../../http/expected-version.ts';
import { readForm, typedText } from '../../../http/form.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../../http/replies.ts';
import { tellNext } from '../../../http/tell-next.ts';
import { approveBoardReport } from '../../../operations/board-report/approve-board-report.ts';
import { sendBack } from '../../../operations/board-report/send-back.ts';
import { showBoardReport } from '../../../operations/board-report/show-board-report.ts';
import { reportPath } from '../report-words.ts';
import { parseAnswer } from './form.ts';
import { ApprovePage } from './page.tsx';
import { type ApproveView, approvalErrors, approveTitle, approveView } from './view.ts';

export const loader = guarded('board-report.approve', async (g) => {
	const shown = found(await showBoardReport(g.services, g.scope, g.params.report ?? '', 'exact'));
	return page(g, {
		title: approveTitle,
		view: approveView(shown, g.actor, { commandId: g.services.ids.next() }),
	});
});

export const action = guarded('board-report.approve', async (g) => {
	const reportId = g.params.report ?? '';
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedText(form)];
	const again = async (errors: Parameters<typeof approveView>[2]['errors']) => {
		const shown = found(await showBoardReport(g.services, g.scope, reportId, 'exact'));
		return page(g, {
			title: approveTitle,
			status: 422,
			view: approveView(shown, g.actor, { commandId, typed, ...(errors ? { errors } : {}) }),
		});
	};
	const parsed = parseAnswer(typedPart(form));
	if (!parsed.ok) return again(parsed.errors);
	const { command } = parsed;
	const done =
		command.answer === 'approve'
			? await approveBoardReport(g.services, g.actor, g.scope, {
					commandId,
					reportId,
					digestSeen: command.digestSeen,
				})
			: await sendBack(g.services, g.actor, g.scope, { commandId, reportId, reason: command.reason });
	if (!done.ok) {
		if (done.refusal.code === 'not-found') throw notFound();
		return again(approvalErrors(done.refusal));
	}
	await tellNext(
		g,
		command.answer === 'approve'
			? 'The report has been approved. It can be published now'
			: 'The report has been sent back',
	);
	return redirectTo(reportPath(reportId));
});

export default function ApproveRoute() {
	return <ApprovePage view={useView<ApproveView>()} />;
}
