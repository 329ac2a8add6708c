import { Button, ButtonGroup } from '../govuk/button.tsx';
import type { AskedForm } from './question.ts';
import { QuestionBox } from './question-box.tsx';

/** Where a code is all that is asked, and is the title, its label is the page’s heading. */
export const isHeadedByCode = ({ title, questions: [first, ...more] }: AskedForm): boolean =>
	first?.kind === 'code' && first.label === title && more.length === 0;

/** The form itself: its questions, what belongs to it, its button. */
export function DescribedForm({ view }: { readonly view: AskedForm }) {
	const { questions, values, errors, hidden, button, back, sentTo, checked, links = [] } = view;
	const takesFile = questions.some(({ kind }) => kind === 'file');
	const form = (
		<form method="post" action={sentTo} noValidate encType={takesFile ? 'multipart/form-data' : undefined}>
			{Object.entries(hidden).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			{Object.entries(checked ?? {}).flatMap(([name, all]) =>
				all.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
			)}
			{questions.map((question) => (
				<QuestionBox key={question.name} {...{ question, values, errors }} isHeading={isHeadedByCode(view)} />
			))}
			<ButtonGroup>
				{button === null ? null : (
					<Button
						variant={button.isWarning ? 'warning' : undefined}
						{...(checked === undefined ? {} : { name: 'step', value: 'save' })}
					>
						{button.text}
					</Button>
				)}
				{checked === undefined ? null : (
					<Button variant="secondary" name="step" value="change">
						Change something
					</Button>
				)}
				{back === null ? null : (
					<a className="govuk-link" href={back}>
						{button === null ? 'Go back' : 'Cancel'}
					</a>
				)}
				{links.map(({ href, text }) => (
					<a key={href} className="govuk-link" href={href}>
						{text}
					</a>
				))}
			</ButtonGroup>
		</form>
	);
	return takesFile ? <upload-progress>{form}</upload-progress> : form;
}
