/**
 * The names of what opens a door, or is to be sealed. It is digested nowhere: a command that carries it does not compile, and its operation takes
 * an id of the moment.
 */
export type Secret =
	| 'password'
	| 'current'
	| 'token'
	| 'tokenHash'
	| 'code'
	| 'passphrase'
	| 'bidSecret'
	| 'safeShares'
	| 'unsealed';
