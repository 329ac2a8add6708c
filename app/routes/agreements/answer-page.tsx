import { FormPage } from '../../components/layout/form-page.tsx';
import { useView } from '../../components/layout/view-context.ts';
import type { AnswerView } from './answer-view.ts';
import { DifferenceTable, TermsCards } from './terms-document.tsx';

/** The terms stand above the question, so that they are read first. */
export function AnswerRoute() {
	const view = useView<AnswerView>();
	return (
		<FormPage view={view.form}>
			{view.differences === null ? null : (
				<DifferenceTable rows={view.differences} caption="What it changes" />
			)}
			<h2 className="govuk-heading-m">
				{view.differences === null ? 'The terms' : 'The whole terms as they would be'}
			</h2>
			<TermsCards cards={view.cards} />
		</FormPage>
	);
}
