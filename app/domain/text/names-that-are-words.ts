/** Given names that are words, months, places or organisations as well: one of them names somebody only where its neighbours say so. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
	`
	Abbot Abu Adelaide Al Alexandria Ally Amber Ana Angel April Arden Art Ashley Asia August Austin Autumn
	Bala Baron Basil Basils Bell Bentley Beverly Bill Bishop Blessing Bo Bradford Bright Brook Brooklyn
	Brown Buck Bud Buddy Camden Can Candy Carolina Carter Chance Charity Chase Chelsea Chester Cheyenne
	China Chip Christian Clay Cliff Clifton Colt Comfort Constance Cooper Coral Cruz Crystal Daisy Dakota
	Dale Dallas Dawn Deacon Dean Delphi Delta Denver Destiny Dev Devon Diamond Dock Don Drew Dudley Duke
	Earl Earnest Easter Ed Eden Elms Else Equation Era Ernest Ethyl Eve Everest Faith Florence Ford Fortune
	Frank Gay Gene General Georgia German Gift Ginger Glee Glen Gold Golden Goodness Grace Grant Green Gust
	Guy Hamilton Harbour Harmony Haven Heather Holly Home Hope Houston Hunter India Innocent Ire Iris Israel
	Ivy Jackson Jade Jamaica Jan Jenkins Jewel Jo Jordan Joy Judge Jun June Junior Juno Justice Kent Kenya King
	Kingston Kirk Lacey Lane Lava Layne Lead Lexus Lily Lincoln Logan London Loyal Lucky Madison Major Mall
	Mark Marks Marquis Mason Max May Melody Mercedes Mercy Merit Meta Milan Miles Misty Mo Name Nana Nat
	Nelson Noble Norman Norwood Ola Olive Opal Paris Pat Patience Peace Pearl Penny Pink Poppy Porter
	Precious Preston Price Prince Princess Promise Prudence Queen Ram Ransom Ray Reason Reed Rex Rich River
	Rocky Rod Roman Rose Rosemary Ross Royal Ruby Rusty Sage Sandy Savannah Shade Sherwood Shirley Sister
	Skip Sky Skye Sol Solon Song Stafford Stanford Star Sterling Stone Stormy Sue Summer Sun Sunny Sydney
	Tanner Taylor Tell Trace Trinity Ty Unique Unity Urban Valentine Van Verity Vicar Victoria Violet
	Virginia Wade Ward Webster Wellington Weston Will Willow Wilson Windsor Winfield Wm Wonder
`
		.trim()
		.split(/\s+/),
);
