import type { SessionWarning } from './chrome.ts';

/**
 * Asks, before the idle limit, whether to stay signed in. Hidden without a script: the server ends the session all the same,
 * and what was saved is kept.
 */
export function SessionWarningDialog({ warning }: { readonly warning: SessionWarning }) {
	return (
		<session-warning
			data-idle-seconds={warning.idleSeconds}
			data-warn-seconds={warning.warnSeconds}
			data-absolute-seconds={warning.absoluteSeconds}
			data-stay-href={warning.stayHref}
		>
			<dialog className="portal-dialog" aria-labelledby="session-warning-title">
				<h2 className="govuk-heading-m" id="session-warning-title">
					You will be signed out soon
				</h2>
				<p className="govuk-body" data-session-text aria-live="polite">
					For your security we sign you out when nothing has happened for a while. What you have not saved
					will be lost.
				</p>
				<div className="govuk-button-group">
					<button type="button" className="govuk-button" data-session-stay>
						Stay signed in
					</button>
					<form method="post" action="/sign-out">
						<button type="submit" className="govuk-button govuk-button--secondary">
							Sign out
						</button>
					</form>
				</div>
			</dialog>
		</session-warning>
	);
}
