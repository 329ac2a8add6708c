/** Signed out after this long without a request. */
export const IDLE_MINUTES = 60;
/** Signed out this long after signing in, whatever happens. */
export const ABSOLUTE_HOURS = 12;
/** How long the password alone waits for its one-time code. */
export const CODE_MINUTES = 15;
/** How long before either limit the person is told. */
export const WARN_MINUTES = 5;
/** How long a link for a new password works. */
export const PASSWORD_LINK_MINUTES = 60;
/** How long an invitation works. */
export const INVITATION_DAYS = 7;
/** How long somebody who asked to register may take to confirm their e-mail address. */
export const REGISTRATION_DAYS = 3;
