import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button, ButtonGroup } from '../../../components/govuk/button.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { CheckProgrammeView } from './view.ts';

export type NewProgrammeView = { readonly form: FormPageView } | { readonly check: CheckProgrammeView };

export const NewProgrammePage = ({ view }: { readonly view: NewProgrammeView }) =>
	'form' in view ? <FormPage view={view.form} /> : <CheckProgramme view={view.check} />;

/** Both buttons send all that was typed: one saves it, the other goes back to it. */
function CheckProgramme({ view: { rows, typed, commandId } }: { readonly view: CheckProgrammeView }) {
	return (
		<Main before={<BackLink href="/programmes" text="Programmes" />}>
			<PageHeading>Check the programme before you add it</PageHeading>
			<SummaryList rows={rows} />
			<form method="post" noValidate>
				<input type="hidden" name="commandId" value={commandId} />
				{typed.map(([name, value]) => (
					<input key={`${name} ${value}`} type="hidden" name={name} value={value} />
				))}
				<ButtonGroup>
					<Button name="step" value="save">
						Add this programme
					</Button>
					<Button name="step" value="change" variant="secondary">
						Change something
					</Button>
				</ButtonGroup>
			</form>
		</Main>
	);
}
