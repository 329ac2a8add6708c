import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { FormErrors } from '../../../components/layout/form-errors.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { DueTag } from '../../../components/words/due-tag.tsx';
import { StateTag } from '../../../components/words/state-tag.tsx';
import { UnitDifferences } from '../../../components/words/unit-differences.tsx';
import { AcceptForm } from './accept-form.tsx';
import { KpisAndCases } from './kpis-and-cases.tsx';
import { SectionReview } from './section-review.tsx';
import type { ReviewView } from './view.ts';

/** The officer's review: the KPIs, the two strands' cases, and every figure beside what it was. */
export function ReviewRoute() {
	const view = useView<ReviewView>();
	return (
		<Main before={<BackLink href={`/returns/${view.returnId}`} text="Back to the return" />}>
			<FormErrors errors={view.form.errors} />
			<PageHeading caption={view.caption}>Review the return</PageHeading>
			<SummaryList
				rows={[
					{ key: 'Status', value: <StateTag state={view.state} /> },
					{ key: 'Version', value: `${view.version}. ${view.sent}` },
					...(view.review === null
						? []
						: [
								{
									key: 'Review by',
									value: (
										<>
											{view.review.by} <DueTag left={view.review.left} />
										</>
									),
								},
							]),
				]}
			/>
			<UnitDifferences href={`/returns/${view.returnId}/differences`} lines={view.differences} />
			<KpisAndCases kpis={view.kpis} cases={view.cases} />
			{view.sections.map((section) => (
				<SectionReview key={section.key} section={section} view={view} />
			))}
			<h2 className="govuk-heading-m">Accept the return</h2>
			{view.cannotAccept ? (
				<InsetText>{view.cannotAccept}</InsetText>
			) : (
				<AcceptForm form={view.form} accepts="return">
					<p className="govuk-body">{`Version ${view.version} becomes the one that KPIs and board reports rest on. Questions that have been answered count as settled. The provider is told.`}</p>
					<Button>Accept the whole return</Button>
				</AcceptForm>
			)}
		</Main>
	);
}
