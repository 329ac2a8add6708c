import { BackLink } from '../../../components/govuk/back-link.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { AskedForm } from '../../../components/layout/form-page.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { Answers } from '../answers.tsx';
import { LinesSummary } from '../lines-summary.tsx';
import { NotesList } from '../notes-list.tsx';
import type { CheckView } from './view.ts';

/** Everything that the return says, before it is handed to a certifier. */
export function CheckRoute() {
	const { form, lines, answers, notes, onBehalfOf } = useView<CheckView>();
	const { title, caption, inset = [], errors, button } = form;
	const home = form.back ?? '/returns';
	const isOpen = button !== null;
	const [said] = errors;
	return (
		<Main before={<BackLink href={home} text="Back to the return" />}>
			{said === undefined ? null : <LinesSummary title={said.message} lines={lines} isError />}
			<PageHeading caption={caption}>{title}</PageHeading>
			{said === undefined ? (
				<LinesSummary title="Still to do before it can be certified" lines={lines} isError={false} />
			) : null}
			{inset.length === 0 ? null : <InsetText>{inset.join(' ')}</InsetText>}
			<Answers
				answers={answers}
				changeHref={
					isOpen
						? (section) => (section === 'narrative' ? `${home}/narrative` : `${home}/sections/${section}`)
						: undefined
				}
			/>
			<NotesList notes={notes} />
			{isOpen ? (
				<AskedForm view={form}>
					<p className="govuk-body">
						{lines.length === 0
							? 'Nothing is missing. When you mark the return as ready, it is locked and the certifiers are told.'
							: 'What is listed at the top of this page must be put right before the return can be certified.'}
					</p>
					{onBehalfOf ? (
						<p className="govuk-body">{`${onBehalfOf} must certify it: nobody at the commissioner’s office can.`}</p>
					) : null}
				</AskedForm>
			) : null}
		</Main>
	);
}
