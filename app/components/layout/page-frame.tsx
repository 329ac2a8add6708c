import type { ReactNode } from 'react';
import { DemonstrationBanner } from '../govuk/demonstration-banner.tsx';
import { SkipLink } from '../govuk/skip-link.tsx';
import type { Chrome } from './chrome.ts';
import { NoticeContext } from './notice-context.ts';
import { PortalFooter } from './portal-footer.tsx';
import { PortalHeader } from './portal-header.tsx';
import { ServiceNavigation } from './service-navigation.tsx';
import { SessionWarningDialog } from './session-warning-dialog.tsx';

/** Everything inside `<body>`. A page's own parts begin with `Main`. */
export function PageFrame({ chrome, children }: { readonly chrome: Chrome; readonly children: ReactNode }) {
	return (
		<>
			<SkipLink />
			<header className="govuk-template__header">
				<PortalHeader chrome={chrome} />
				<ServiceNavigation rows={chrome.navigation} />
				{chrome.demonstration ? <DemonstrationBanner businessDate={chrome.businessDate} /> : null}
			</header>
			<NoticeContext.Provider value={chrome.notice}>{children}</NoticeContext.Provider>
			<footer className="govuk-template__footer">
				<PortalFooter />
			</footer>
			{chrome.sessionWarning ? <SessionWarningDialog warning={chrome.sessionWarning} /> : null}
		</>
	);
}
