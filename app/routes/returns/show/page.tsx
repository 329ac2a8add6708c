import { BackLink } from '../../../components/govuk/back-link.tsx';
import { ButtonLink } from '../../../components/govuk/button.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Tag } from '../../../components/govuk/tag.tsx';
import { TaskList } from '../../../components/govuk/task-list.tsx';
import { FormErrors } from '../../../components/layout/form-errors.tsx';
import { AskedForm } from '../../../components/layout/form-page.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { StateTag } from '../../../components/words/state-tag.tsx';
import { UnitDifferences } from '../../../components/words/unit-differences.tsx';
import type { SectionStatus } from '../../../domain/kpi-return/section-status.ts';
import { DueWords } from '../due-words.tsx';
import { OtherQuestions, Questions } from './questions.tsx';
import type { ReturnView } from './view.ts';

/** A return: when it is due, where it stands, and its sections as a list of tasks. */
export function ReturnRoute() {
	const view = useView<ReturnView>();
	return (
		<Main before={<BackLink href="/returns" text="All returns" />}>
			<FormErrors errors={view.form.errors} />
			<PageHeading caption={view.programme}>{view.heading}</PageHeading>
			<Questions view={view} />
			<SummaryList
				rows={[
					{ key: 'Agreement', value: `${view.agreement}, ${view.provider}` },
					{ key: 'Period', value: view.period },
					{
						key: 'Held to',
						value: (
							<a className="govuk-link" href={view.specification.href}>
								{view.specification.text}
							</a>
						),
					},
					{ key: 'Due', value: <DueWords due={view.due} /> },
					{ key: 'Status', value: <StateTag state={view.state} /> },
					...(view.ownAreas === null ? [] : [{ key: 'Your areas', value: view.ownAreas.join(', ') }]),
					...(view.preparedBy.length === 0
						? []
						: [{ key: 'Filled in by', value: view.preparedBy.join(', ') }]),
				]}
			/>
			{view.sentBack ? (
				<InsetText>
					<strong>Sent back to be worked on:</strong> {view.sentBack}
				</InsetText>
			) : null}
			{view.reopened ? (
				<InsetText>
					<strong>Reopened by the commissioner:</strong> {view.reopened}
				</InsetText>
			) : null}
			{view.locked ? <InsetText>{view.locked}</InsetText> : null}
			{view.does.start ? <StartForm view={view} /> : <Sections view={view} />}
			<OtherQuestions view={view} />
			<UnitDifferences href={`/returns/${view.id}/differences`} lines={view.differences} />
			<NextStep view={view} />
			<Versions view={view} />
		</Main>
	);
}

function StartForm({ view }: { readonly view: ReturnView }) {
	return (
		<AskedForm view={{ ...view.form, back: null }}>
			<p className="govuk-body">
				You can save part of it and come back. Last quarter’s figures stand beside each box.
			</p>
		</AskedForm>
	);
}

const STATUSES: Readonly<Record<SectionStatus, React.ReactNode>> = {
	'not-started': <Tag>Not started</Tag>,
	'in-progress': <Tag colour="teal">In progress</Tag>,
	'needs-attention': <Tag colour="orange">Needs attention</Tag>,
	complete: 'Complete',
};

function Sections({ view }: { readonly view: ReturnView }) {
	if (view.state === 'not-started') return <p className="govuk-body">Nobody has started this return yet.</p>;
	return (
		<>
			<h2 className="govuk-heading-m">Sections</h2>
			<TaskList
				id="sections"
				tasks={view.sections.map(({ href, label, hint, status }) => ({
					title: label,
					href,
					hint: view.does.fill ? hint : null,
					status: STATUSES[status],
				}))}
			/>
		</>
	);
}

function NextStep({ view: { id, does } }: { readonly view: ReturnView }) {
	return (
		<>
			{does.check ? <ButtonLink href={`/returns/${id}/check`}>Check the whole return</ButtonLink> : null}
			{does.certify ? <ButtonLink href={`/returns/${id}/certify`}>Check and certify</ButtonLink> : null}
			{does.review ? <ButtonLink href={`/returns/${id}/review`}>Review this return</ButtonLink> : null}
			{does.reopen ? (
				<ButtonLink href={`/returns/${id}/reopen`} variant="secondary">
					Reopen this return
				</ButtonLink>
			) : null}
		</>
	);
}

function Versions({ view }: { readonly view: ReturnView }) {
	if (view.versions.length === 0) return null;
	return (
		<section aria-labelledby="versions">
			<h2 className="govuk-heading-m" id="versions">
				Versions sent
			</h2>
			<ul className="govuk-list govuk-list--bullet">
				{view.versions.map(({ number, href, words }) => (
					<li key={number}>
						<a className="govuk-link" href={href}>
							{words}
						</a>
					</li>
				))}
			</ul>
			{view.versions.length > 1 ? (
				<p className="govuk-body">
					<a className="govuk-link" href={`/returns/${view.id}/versions`}>
						Compare two versions
					</a>
				</p>
			) : null}
		</section>
	);
}
