import type { ReactNode } from 'react';
import { DemonstrationBanner } from '../govuk/demonstration-banner.tsx';
import { NotificationBanner } from '../govuk/notification-banner.tsx';
import { SkipLink } from '../govuk/skip-link.tsx';
import type { Chrome } from './chrome.ts';
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
				<ServiceNavigation links={chrome.navigation} />
			</header>
			{chrome.demonstration ? <DemonstrationBanner businessDate={chrome.businessDate} /> : null}
			{chrome.notice ? (
				<div className="govuk-width-container portal-notice">
					<NotificationBanner kind={chrome.notice.kind} titleId="portal-notice-title">
						{chrome.notice.text}
					</NotificationBanner>
				</div>
			) : null}
			{children}
			<footer className="govuk-template__footer">
				<PortalFooter />
			</footer>
			{chrome.sessionWarning ? <SessionWarningDialog warning={chrome.sessionWarning} /> : null}
		</>
	);
}
