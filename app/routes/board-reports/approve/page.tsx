import { FormPage } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { ReportDocument } from '../document/report-document.tsx';
import type { ApproveView } from './view.ts';

/** The report as its writers see it, and the approver's answer under it. */
export function ApproveRoute() {
	const { form, asBoards, document } = useView<ApproveView>();
	const mayAnswer = form.button !== null;
	return (
		<FormPage view={form}>
			{mayAnswer ? (
				<p className="govuk-body">
					Read the report, then{' '}
					<a className="govuk-link" href="#answer-title">
						give your answer under it
					</a>
					. You see exact figures. You can also{' '}
					<a className="govuk-link" href={asBoards}>
						see it as the boards will
					</a>
					.
				</p>
			) : null}
			{document === null ? null : <ReportDocument view={document} />}
			{mayAnswer ? (
				<h2 className="govuk-heading-m" id="answer-title">
					Your answer
				</h2>
			) : null}
		</FormPage>
	);
}
