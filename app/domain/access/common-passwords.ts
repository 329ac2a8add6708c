/**
 * What passwords in lists of stolen ones are made of, in lower case, without spaces and without the numbers and signs
 * at their end (which `judgePassword` takes off before it looks).
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
	`password passwordpassword mypassword newpassword changepassword thisismypassword passwordone letmein letmeinplease letmeinnow
	welcome welcomewelcome welcomehome changeme changemenow changemeplease pleasechangeme administrator administrator administration
	superadministrator superuser rootroot default temporary temporarypassword secret secretpassword topsecret mysecret
	qwerty qwertyqwerty qwertyuiop qwertyuiopasdf qwertyuiopasdfghjkl qazwsxedc qazwsxedcrfv asdfghjkl asdfghjklzxcvbnm zxcvbnm
	abcdefgh abcdefghijkl abcdefghijklmnop abcdefghijklmnopqrstuvwxyz abcabcabcabc aaaaaaaaaaaa
	iloveyou iloveyouforever iloveyousomuch iloveyoubaby princess princessprincess sunshine sunshinesunshine football
	footballfootball baseball basketball liverpool liverpoolfc manchester manchesterunited manchestercity arsenal arsenalarsenal
	chelsea chelseafc tottenham tottenhamhotspur newcastleunited astonvilla astonvillafc birminghamcity westbromwich wolverhampton
	nottinghamforest nottscounty superman batman spiderman pokemon starwars minecraft dragon monkey shadow master jordan
	michael jennifer jessica charlotte christopher elizabeth alexander trustno trustnoone whatever computer internet samsung
	google facebook microsoft windows blink blinkblink hellohello helloworld goodmorning january february september october november
	december spring summer autumn winter summertime wintertime christmas birmingham nottingham nottinghamshire westmidlands
	unitedkingdom england englandengland britain commissioner commissioning commissioningportal policeandcrimecommissioner police
	policepolice domesticviolence domesticabuse probation correcthorsebatterystaple passw0rd p@ssw0rd p@ssword pa55word passwort`
		.split(/\s+/)
		.filter((word) => word !== ''),
);
