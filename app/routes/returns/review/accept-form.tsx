import type { ReactNode } from 'react';
import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { SectionKey } from '../../../domain/specification/specification.ts';

/** One of the page's buttons: a section, or the return as a whole. */
export const AcceptForm = ({
	form: { hidden },
	accepts,
	children,
}: {
	readonly form: FormPageView;
	readonly accepts: SectionKey | 'return';
	readonly children: ReactNode;
}) => (
	<form method="post" noValidate>
		{Object.entries({ ...hidden, accepts }).map(([name, value]) => (
			<input key={name} type="hidden" name={name} value={value} />
		))}
		{children}
	</form>
);
