import { FormPage } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { Thread } from '../thread.tsx';
import type { QueryView } from './view.ts';

/** A question about a figure, its thread, and what this person may add to it. */
export function QueryRoute() {
	const { form, figure, thread, changeHref } = useView<QueryView>();
	return (
		<FormPage view={form}>
			{figure ? <p className="govuk-body">{figure}</p> : null}
			<Thread thread={thread} />
			{changeHref ? (
				<p className="govuk-body">
					If the figure is wrong,{' '}
					<a className="govuk-link" href={changeHref}>
						put it right in the return
					</a>
					, and submit the return again.
				</p>
			) : null}
		</FormPage>
	);
}
