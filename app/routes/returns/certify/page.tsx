import { BackLink } from '../../../components/govuk/back-link.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { WarningText } from '../../../components/govuk/warning-text.tsx';
import { FormErrors } from '../../../components/layout/form-errors.tsx';
import { AskedForm } from '../../../components/layout/form-page.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { Answers } from '../answers.tsx';
import { LinesSummary } from '../lines-summary.tsx';
import { NotesList } from '../notes-list.tsx';
import type { CertifyView } from './view.ts';

/** What the certifier puts a name to, and the declaration. */
export function CertifyRoute() {
	const { form, preparedBy, blocking, answers, notes } = useView<CertifyView>();
	const { title, caption, back, inset = [], errors, button } = form;
	const [said] = errors.filter(({ field }) => field === '');
	return (
		<Main before={<BackLink href={back ?? '/returns'} text="Back to the return" />}>
			{said === undefined ? (
				<FormErrors errors={errors} />
			) : (
				<LinesSummary title={said.message} lines={blocking} isError />
			)}
			<PageHeading caption={caption}>{title}</PageHeading>
			{inset.length === 0 ? null : <InsetText>{inset.join(' ')}</InsetText>}
			{preparedBy.length > 0 ? (
				<p className="govuk-body">{`Filled in by ${preparedBy.join(', ')}.`}</p>
			) : null}
			<Answers answers={answers} />
			<NotesList notes={notes} />
			{button === null ? null : (
				<>
					<h2 className="govuk-heading-m">Declaration</h2>
					<AskedForm view={form}>
						<WarningText>
							When you submit, this version is sent to the commissioner and kept for ever. Corrections are
							made by a new version.
						</WarningText>
					</AskedForm>
				</>
			)}
		</Main>
	);
}
