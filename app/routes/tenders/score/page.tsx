import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button, ButtonGroup } from '../../../components/govuk/button.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { FormErrors } from '../../../components/layout/form-errors.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { QuestionBox } from '../../../components/layout/question-box.tsx';
import { Said } from '../../../components/layout/said.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import type { ScoreView } from './view.ts';

/** An answer, what a good one shows, and the score beside it: in two columns where there is room. */
export function ScorePage() {
	const view = useView<ScoreView>();
	const { title, caption, back, inset = [], errors, savedNow } = view;
	return (
		<Main wide before={back === null ? undefined : <BackLink href={back} text="Back to the lot" />}>
			<FormErrors errors={errors} />
			<PageHeading caption={caption}>{title}</PageHeading>
			<p className="govuk-body">{view.progress}</p>
			<Ways view={view} />
			{inset.length === 0 ? null : (
				<InsetText>
					{inset.map((words, index) => (
						<p key={index}>
							<Said what={words} />
						</p>
					))}
				</InsetText>
			)}
			{savedNow === undefined ? null : <SummaryList rows={savedNow} cardTitle="What is saved now" />}
			<div className="portal-beside">
				<section className="portal-beside__criterion" aria-labelledby="criterion">
					<h2 className="govuk-heading-m" id="criterion">
						What a good answer shows
					</h2>
					<div className="govuk-body">
						<Said what={{ written: view.criterion }} />
					</div>
					<p className="govuk-body portal-quiet">Weight: {view.weight}</p>
				</section>
				<section className="portal-beside__answer" aria-labelledby="answer">
					<h2 className="govuk-heading-m" id="answer">
						The answer
					</h2>
					<div className="govuk-body portal-reading">
						<Said what={{ written: view.answer }} />
					</div>
					{view.beside.length === 0 ? null : (
						<SummaryList
							rows={view.beside.map(({ value, ...fact }) => ({ ...fact, value: <Said what={value} /> }))}
						/>
					)}
				</section>
				<div className="portal-beside__form">
					<Scoring view={view} />
				</div>
			</div>
		</Main>
	);
}

const Ways = ({ view: { ways } }: { readonly view: ScoreView }) =>
	ways.length === 0 ? null : (
		<nav aria-label="Other answers">
			{ways.map(({ label, ways: links }) => (
				<p key={label} className="govuk-body portal-ways">
					<span className="portal-ways__label">{label}</span>
					{links.map(({ href, text }) => (
						<a key={href} className="govuk-link" href={href}>
							{text}
						</a>
					))}
				</p>
			))}
		</nav>
	);

function Scoring({ view }: { readonly view: ScoreView }) {
	const { questions, values, errors, hidden, autosave, button, goesOn } = view;
	if (button === null || autosave === null) return null;
	return (
		<unsaved-warning data-unsaved={errors.length > 0 ? '' : undefined}>
			<auto-save data-href={autosave}>
				<score-keys>
					<form method="post" noValidate>
						{Object.entries(hidden).map(([name, value]) => (
							<input key={name} type="hidden" name={name} value={value} />
						))}
						{questions.map((question) => (
							<QuestionBox key={question.name} {...{ question, values, errors }} />
						))}
						<ButtonGroup>
							<Button name="goes" value="on">
								{goesOn}
							</Button>
							<Button variant="secondary" name="goes" value="back">
								{button.text}
							</Button>
						</ButtonGroup>
					</form>
				</score-keys>
			</auto-save>
		</unsaved-warning>
	);
}
