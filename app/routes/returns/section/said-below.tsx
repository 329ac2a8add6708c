import { Textarea } from '../../../components/govuk/textarea.tsx';
import type { Said } from './said-of-section.ts';

const LEADS: Readonly<Record<Said['kind'], string>> = {
	error: 'Error:',
	warning: 'Check this:',
	noted: 'You explained:',
	question: 'The commissioner asks:',
	answered: 'The commissioner asked:',
};

/** A finding or a question under the row that it is about, with the box for the note that would settle it. */
export function SaidBelow({ said, readOnly }: { readonly said: Said; readonly readOnly: boolean }) {
	return (
		<div className={`portal-said portal-said--${said.kind}`}>
			<p className="portal-said__text" id={said.id}>
				<strong>{LEADS[said.kind]}</strong>{' '}
				{said.kind === 'question' || said.kind === 'answered' ? `“${said.text}”` : said.text}
			</p>
			{said.href ? (
				<a className="govuk-link" href={said.href}>
					{said.kind === 'question' ? 'Answer the question' : 'See your answer'}
				</a>
			) : null}
			{said.note && !(readOnly && said.note.value === '') ? (
				<Textarea
					name={said.note.name}
					label="Your note to the commissioner"
					value={said.note.value}
					rows={2}
					describedBy={said.id}
					readOnly={readOnly}
				/>
			) : null}
		</div>
	);
}
