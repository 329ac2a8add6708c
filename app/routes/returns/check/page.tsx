import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { Answers } from '../answers.tsx';
import { LinesSummary } from '../lines-summary.tsx';
import { NotesList } from '../notes-list.tsx';
import type { CheckView } from './view.ts';

/** Everything that the return says, before it is handed to a certifier. */
export function CheckPage({ view }: { readonly view: CheckView }) {
	const home = `/returns/${view.returnId}`;
	const lines = [...view.unanswered, ...view.blocking];
	const ready = lines.length === 0 && view.locked === null;
	return (
		<Main before={<BackLink href={home} text="Back to the return" />}>
			{view.refused ? <LinesSummary title={view.refused} lines={lines} isError /> : null}
			<PageHeading caption={view.caption}>Check the whole return</PageHeading>
			{view.refused ? null : (
				<LinesSummary title="Still to do before it can be certified" lines={lines} isError={false} />
			)}
			{view.locked ? <InsetText>{view.locked}</InsetText> : null}
			<Answers
				answers={view.answers}
				changeHref={
					view.locked === null
						? (section) => (section === 'narrative' ? `${home}/narrative` : `${home}/sections/${section}`)
						: undefined
				}
			/>
			<NotesList notes={view.notes} />
			{view.locked ? null : (
				<form method="post" noValidate>
					<input type="hidden" name="commandId" value={view.commandId} />
					<p className="govuk-body">
						{ready
							? 'Nothing is missing. When you mark the return as ready, it is locked and the certifiers are told.'
							: 'What is listed at the top of this page must be put right before the return can be certified.'}
					</p>
					{view.onBehalfOf ? (
						<p className="govuk-body">{`${view.onBehalfOf} must certify it: nobody at the commissioner’s office can.`}</p>
					) : null}
					<Button>Mark as ready to certify</Button>
				</form>
			)}
		</Main>
	);
}
