/*
 * SPDX-FileCopyrightText: 2026 The Two Hats authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Made by build-aux/guide-strings from data/guide and data/help; not compiled.
 */

/* Translators: advice.json/advice/inputs/people/title */
NC_("guide", "People building the product");
/* Translators: advice.json/advice/inputs/people/question */
NC_("guide", "How many people build the product?");
/* Translators: advice.json/advice/inputs/people/help */
NC_("guide", "Count everyone whose work somebody has to direct or coordinate: developers, designers, testers, and you if you build.");
/* Translators: advice.json/advice/inputs/people/if */
NC_("guide", "With a team of {value}");
/* Translators: advice.json/advice/inputs/maturity/title */
NC_("guide", "Product maturity");
/* Translators: advice.json/advice/inputs/maturity/question */
NC_("guide", "How mature is the product?");
/* Translators: advice.json/advice/inputs/maturity/help */
NC_("guide", "Choose the stage that most of the work is in today.");
/* Translators: advice.json/advice/inputs/maturity/values/idea/title */
NC_("guide", "Idea");
/* Translators: advice.json/advice/inputs/maturity/values/idea/help */
NC_("guide", "Nothing that a user could touch yet.");
/* Translators: advice.json/advice/inputs/maturity/values/idea/if */
NC_("guide", "If the product were an idea");
/* Translators: advice.json/advice/inputs/maturity/values/prototype/title */
NC_("guide", "Prototype");
/* Translators: advice.json/advice/inputs/maturity/values/prototype/help */
NC_("guide", "Something to show and to test, not to rely on.");
/* Translators: advice.json/advice/inputs/maturity/values/prototype/if */
NC_("guide", "If the product were a prototype");
/* Translators: advice.json/advice/inputs/maturity/values/first-users/title */
NC_("guide", "First users");
/* Translators: advice.json/advice/inputs/maturity/values/first-users/help */
NC_("guide", "Some people use it; it is not sure yet that it fits its market.");
/* Translators: advice.json/advice/inputs/maturity/values/first-users/if */
NC_("guide", "If the product had its first users");
/* Translators: advice.json/advice/inputs/maturity/values/growth/title */
NC_("guide", "Growth");
/* Translators: advice.json/advice/inputs/maturity/values/growth/help */
NC_("guide", "It fits its market, and more users and wishes arrive all the time.");
/* Translators: advice.json/advice/inputs/maturity/values/growth/if */
NC_("guide", "If the product were growing");
/* Translators: advice.json/advice/inputs/maturity/values/mature/title */
NC_("guide", "Mature");
/* Translators: advice.json/advice/inputs/maturity/values/mature/help */
NC_("guide", "It earns its living; changes are improvements.");
/* Translators: advice.json/advice/inputs/maturity/values/mature/if */
NC_("guide", "If the product were mature");
/* Translators: advice.json/advice/inputs/maturity/values/decline/title */
NC_("guide", "Decline");
/* Translators: advice.json/advice/inputs/maturity/values/decline/help */
NC_("guide", "It is kept running rather than developed.");
/* Translators: advice.json/advice/inputs/maturity/values/decline/if */
NC_("guide", "If the product were in decline");
/* Translators: advice.json/advice/inputs/horizon/title */
NC_("guide", "After launch");
/* Translators: advice.json/advice/inputs/horizon/question */
NC_("guide", "What happens to the product after its launch?");
/* Translators: advice.json/advice/inputs/horizon/help */
NC_("guide", "A product that evolves needs somebody to decide on it for as long as it lives.");
/* Translators: advice.json/advice/inputs/horizon/values/evolving/title */
NC_("guide", "Keeps evolving");
/* Translators: advice.json/advice/inputs/horizon/values/evolving/help */
NC_("guide", "Users’ needs go on to change it.");
/* Translators: advice.json/advice/inputs/horizon/values/evolving/if */
NC_("guide", "If the product kept evolving after its launch");
/* Translators: advice.json/advice/inputs/horizon/values/built-once/title */
NC_("guide", "Is built once");
/* Translators: advice.json/advice/inputs/horizon/values/built-once/help */
NC_("guide", "It is built from start to finish and changes little afterwards.");
/* Translators: advice.json/advice/inputs/horizon/values/built-once/if */
NC_("guide", "If the product were built once");
/* Translators: advice.json/advice/inputs/priority/title */
NC_("guide", "What matters most");
/* Translators: advice.json/advice/inputs/priority/question */
NC_("guide", "What matters most now?");
/* Translators: advice.json/advice/inputs/priority/help */
NC_("guide", "If you could be sure of one thing only, which would it be?");
/* Translators: advice.json/advice/inputs/priority/values/right-product/title */
NC_("guide", "The right product");
/* Translators: advice.json/advice/inputs/priority/values/right-product/help */
NC_("guide", "That we build what people need.");
/* Translators: advice.json/advice/inputs/priority/values/right-product/if */
NC_("guide", "If the right product mattered most");
/* Translators: advice.json/advice/inputs/priority/values/on-time/title */
NC_("guide", "On time");
/* Translators: advice.json/advice/inputs/priority/values/on-time/help */
NC_("guide", "That we deliver when we said.");
/* Translators: advice.json/advice/inputs/priority/values/on-time/if */
NC_("guide", "If being on time mattered most");
/* Translators: advice.json/advice/inputs/priority/values/both/title */
NC_("guide", "Both equally");
/* Translators: advice.json/advice/inputs/priority/values/both/help */
NC_("guide", "Neither may give way.");
/* Translators: advice.json/advice/inputs/priority/values/both/if */
NC_("guide", "If the right product and being on time mattered equally");
/* Translators: advice.json/advice/inputs/commitment/title */
NC_("guide", "Fixed from outside");
/* Translators: advice.json/advice/inputs/commitment/question */
NC_("guide", "Have date and scope been fixed from outside?");
/* Translators: advice.json/advice/inputs/commitment/help */
NC_("guide", "By a contract, a regulator, a trade fair, or a promise that others rely on.");
/* Translators: advice.json/advice/inputs/commitment/values/none/title */
NC_("guide", "No");
/* Translators: advice.json/advice/inputs/commitment/values/none/help */
NC_("guide", "We can move the date or the scope.");
/* Translators: advice.json/advice/inputs/commitment/values/none/if */
NC_("guide", "If nothing were fixed from outside");
/* Translators: advice.json/advice/inputs/commitment/values/partly/title */
NC_("guide", "Partly");
/* Translators: advice.json/advice/inputs/commitment/values/partly/help */
NC_("guide", "One of them is promised.");
/* Translators: advice.json/advice/inputs/commitment/values/partly/if */
NC_("guide", "If date or scope were fixed from outside");
/* Translators: advice.json/advice/inputs/commitment/values/contract/title */
NC_("guide", "By contract");
/* Translators: advice.json/advice/inputs/commitment/values/contract/help */
NC_("guide", "Both are promised, and missing them costs money.");
/* Translators: advice.json/advice/inputs/commitment/values/contract/if */
NC_("guide", "If date and scope were fixed by contract");
/* Translators: advice.json/advice/inputs/teams/title */
NC_("guide", "Teams that deliver together");
/* Translators: advice.json/advice/inputs/teams/question */
NC_("guide", "How many teams must deliver together?");
/* Translators: advice.json/advice/inputs/teams/help */
NC_("guide", "Teams whose parts have to fit on the same day.");
/* Translators: advice.json/advice/inputs/teams/if */
NC_("guide", "With teams that deliver together: {value}");
/* Translators: advice.json/advice/inputs/direction-pain/title */
NC_("guide", "Building the wrong thing");
/* Translators: advice.json/advice/inputs/direction-pain/question */
NC_("guide", "How often does the team build the wrong thing, or wait for a decision?");
/* Translators: advice.json/advice/inputs/direction-pain/help */
NC_("guide", "Features that nobody uses, priorities that change every week, questions that wait for you.");
/* Translators: advice.json/advice/inputs/direction-pain/values/rarely/title */
NC_("guide", "Rarely");
/* Translators: advice.json/advice/inputs/direction-pain/values/rarely/help */
NC_("guide", "It hardly ever happens.");
/* Translators: advice.json/advice/inputs/direction-pain/values/rarely/if */
NC_("guide", "If the team rarely built the wrong thing");
/* Translators: advice.json/advice/inputs/direction-pain/values/sometimes/title */
NC_("guide", "Sometimes");
/* Translators: advice.json/advice/inputs/direction-pain/values/sometimes/help */
NC_("guide", "Every month or so.");
/* Translators: advice.json/advice/inputs/direction-pain/values/sometimes/if */
NC_("guide", "If the team sometimes built the wrong thing");
/* Translators: advice.json/advice/inputs/direction-pain/values/often/title */
NC_("guide", "Often");
/* Translators: advice.json/advice/inputs/direction-pain/values/often/help */
NC_("guide", "Every week.");
/* Translators: advice.json/advice/inputs/direction-pain/values/often/if */
NC_("guide", "If the team often built the wrong thing");
/* Translators: advice.json/advice/inputs/delivery-pain/title */
NC_("guide", "Slipping dates");
/* Translators: advice.json/advice/inputs/delivery-pain/question */
NC_("guide", "How often do dates slip, or do tasks fall between people?");
/* Translators: advice.json/advice/inputs/delivery-pain/help */
NC_("guide", "Late surprises, work done twice, nobody who knows where things stand.");
/* Translators: advice.json/advice/inputs/delivery-pain/values/rarely/if */
NC_("guide", "If dates rarely slipped");
/* Translators: advice.json/advice/inputs/delivery-pain/values/sometimes/if */
NC_("guide", "If dates sometimes slipped");
/* Translators: advice.json/advice/inputs/delivery-pain/values/often/if */
NC_("guide", "If dates often slipped");
/* Translators: advice.json/advice/inputs/product-cover/title */
NC_("guide", "Product work already covered");
/* Translators: advice.json/advice/inputs/product-cover/question */
NC_("guide", "How many hours a week does somebody already give to product work?");
/* Translators: advice.json/advice/inputs/product-cover/help */
NC_("guide", "You, a lead developer, anyone who decides what is built and who listens to users.");
/* Translators: advice.json/advice/inputs/product-cover/if */
NC_("guide", "With {value} of product work already covered");
/* Translators: advice.json/advice/inputs/project-cover/title */
NC_("guide", "Project work already covered");
/* Translators: advice.json/advice/inputs/project-cover/question */
NC_("guide", "How many hours a week does somebody already give to project work?");
/* Translators: advice.json/advice/inputs/project-cover/help */
NC_("guide", "You, a team lead, anyone who plans, coordinates and follows up.");
/* Translators: advice.json/advice/inputs/project-cover/if */
NC_("guide", "With {value} of project work already covered");
/* Translators: advice.json/advice/thresholds/week/title */
NC_("guide", "One person’s week");
/* Translators: advice.json/advice/thresholds/week/unit */
NC_("guide", "hours");
/* Translators: advice.json/advice/thresholds/week/text */
NC_("guide", "What one person can give to a job in a week; a rule of thumb.");
/* Translators: advice.json/advice/thresholds/half-week/title */
NC_("guide", "Half a week");
/* Translators: advice.json/advice/thresholds/half-week/text */
NC_("guide", "From half a week on, a job is a job of its own and no longer done on the side; a rule of thumb.");
/* Translators: advice.json/advice/thresholds/little/title */
NC_("guide", "Fits beside another job");
/* Translators: advice.json/advice/thresholds/little/text */
NC_("guide", "Up to this, product and project work together fit beside another job; founders report that product duties alone take 10 to 15 hours.");
/* Translators: advice.json/advice/thresholds/share/title */
NC_("guide", "Clearly the larger part");
/* Translators: advice.json/advice/thresholds/share/unit */
NC_("guide", "share");
/* Translators: advice.json/advice/thresholds/share/text */
NC_("guide", "One kind of work that makes up three quarters of the whole decides which role is needed; a rule of thumb.");
/* Translators: advice.json/advice/thresholds/team/title */
NC_("guide", "Size of team that divides the hats");
/* Translators: advice.json/advice/thresholds/team/unit */
NC_("guide", "people");
/* Translators: advice.json/advice/thresholds/team/text */
NC_("guide", "Around five people the founder and the team still share the work; beyond that a dedicated person is worth it.");
/* Translators: advice.json/advice/thresholds/many/title */
NC_("guide", "Too many for one person");
/* Translators: advice.json/advice/thresholds/many/text */
NC_("guide", "From about fifty people on, informal coordination no longer carries; a rule of thumb.");
/* Translators: advice.json/advice/thresholds/tie/title */
NC_("guide", "Near tie");
/* Translators: advice.json/advice/thresholds/tie/text */
NC_("guide", "Within this distance of a boundary the answer is called a near tie; a rule of thumb.");
/* Translators: advice.json/advice/thresholds/heavy/title */
NC_("guide", "More than a few people’s work");
/* Translators: advice.json/advice/thresholds/heavy/unit */
NC_("guide", "weeks");
/* Translators: advice.json/advice/thresholds/heavy/text */
NC_("guide", "Above this many weeks of work in a week, one head of each kind is not enough; a rule of thumb.");
/* Translators: advice.json/advice/loads/product-idea-flat/title */
NC_("guide", "Product work, idea: in any case");
/* Translators: advice.json/advice/loads/product-idea-flat/text */
NC_("guide", "Finding out whether anyone has the problem is product work, however few build.");
/* Translators: advice.json/advice/loads/product-prototype-flat/title */
NC_("guide", "Product work, prototype: in any case");
/* Translators: advice.json/advice/loads/product-prototype-flat/text */
NC_("guide", "A prototype has to be shown to users and learned from, however few build it.");
/* Translators: advice.json/advice/loads/product-first-users-flat/title */
NC_("guide", "Product work, first users: in any case");
/* Translators: advice.json/advice/loads/product-first-users-flat/text */
NC_("guide", "The first users have to be listened to, one by one.");
/* Translators: advice.json/advice/loads/product-idea/title */
NC_("guide", "Product work, idea: for each person");
/* Translators: advice.json/advice/loads/product-idea/text */
NC_("guide", "While the product is an idea, people need few product decisions each.");
/* Translators: advice.json/advice/loads/product-prototype/title */
NC_("guide", "Product work, prototype: for each person");
/* Translators: advice.json/advice/loads/product-prototype/text */
NC_("guide", "Each person who works on a prototype needs some direction about what to try next.");
/* Translators: advice.json/advice/loads/product-first-users/title */
NC_("guide", "Product work, first users: for each person");
/* Translators: advice.json/advice/loads/product-first-users/text */
NC_("guide", "With the first users on board, each person’s work raises questions about what to build.");
/* Translators: advice.json/advice/loads/product-first-users/dissent/text */
NC_("guide", "There are no solid data on such ratios, and about 200 engineers have worked without a product manager’s title.");
/* Translators: advice.json/advice/loads/product-growth/title */
NC_("guide", "Product work, growth: for each person");
/* Translators: advice.json/advice/loads/product-growth/text */
NC_("guide", "In growth one product manager is kept busy by six to ten people who build.");
/* Translators: advice.json/advice/loads/product-mature/title */
NC_("guide", "Product work, mature: for each person");
/* Translators: advice.json/advice/loads/product-mature/text */
NC_("guide", "A mature product needs fewer decisions for each person who works on it.");
/* Translators: advice.json/advice/loads/product-decline/title */
NC_("guide", "Product work, decline: for each person");
/* Translators: advice.json/advice/loads/product-decline/text */
NC_("guide", "A product that is kept running asks for few product decisions.");
/* Translators: advice.json/advice/loads/product-built-once/title */
NC_("guide", "Product work where the product is built once");
/* Translators: advice.json/advice/loads/product-built-once/text */
NC_("guide", "What is built once and changes little afterwards leaves few product decisions to make.");
/* Translators: advice.json/advice/loads/product-right-product/title */
NC_("guide", "Product work where the right product matters most");
/* Translators: advice.json/advice/loads/product-right-product/text */
NC_("guide", "Where the right product matters most, more of the work goes into finding out what it is.");
/* Translators: advice.json/advice/loads/project-none/title */
NC_("guide", "Project work, nothing fixed from outside: for each person");
/* Translators: advice.json/advice/loads/project-none/text */
NC_("guide", "Work that two or more people share has to be planned, coordinated and followed up.");
/* Translators: advice.json/advice/loads/project-partly/title */
NC_("guide", "Project work, partly fixed: for each person");
/* Translators: advice.json/advice/loads/project-partly/text */
NC_("guide", "A promise to the outside makes planning and reporting stricter for everyone.");
/* Translators: advice.json/advice/loads/project-contract/title */
NC_("guide", "Project work, fixed by contract: for each person");
/* Translators: advice.json/advice/loads/project-contract/text */
NC_("guide", "With date and scope fixed by contract, managing the project takes about 15\u00a0% of the effort.");
/* Translators: advice.json/advice/loads/project-built-once/title */
NC_("guide", "Project work where the product is built once: for each person");
/* Translators: advice.json/advice/loads/project-built-once/text */
NC_("guide", "What is built from start to finish is a project, whose management takes about 15\u00a0% of the effort.");
/* Translators: advice.json/advice/loads/project-on-time/title */
NC_("guide", "Project work where being on time matters most");
/* Translators: advice.json/advice/loads/project-on-time/text */
NC_("guide", "Where being on time matters most, more of the work goes into watching dates and risks.");
/* Translators: advice.json/advice/loads/project-teams/title */
NC_("guide", "Project work for each team beyond the second");
/* Translators: advice.json/advice/loads/project-teams/text */
NC_("guide", "Each team beyond the second adds seams that somebody has to look after.");
/* Translators: advice.json/advice/loads/project-teams/dissent/text */
NC_("guide", "One practitioner reports one owner for six teams, with help.");
/* Translators: advice.json/advice/loads/product-pain-sometimes/title */
NC_("guide", "Product work where the wrong thing is sometimes built");
/* Translators: advice.json/advice/loads/product-pain-sometimes/text */
NC_("guide", "Now and then the team builds the wrong thing or waits for a decision.");
/* Translators: advice.json/advice/loads/product-pain-often/title */
NC_("guide", "Product work where the wrong thing is often built");
/* Translators: advice.json/advice/loads/product-pain-often/text */
NC_("guide", "The team often builds the wrong thing or waits for a decision.");
/* Translators: advice.json/advice/loads/project-pain-sometimes/title */
NC_("guide", "Project work where dates sometimes slip");
/* Translators: advice.json/advice/loads/project-pain-sometimes/text */
NC_("guide", "Now and then dates slip or tasks fall between people.");
/* Translators: advice.json/advice/loads/project-pain-often/title */
NC_("guide", "Project work where dates often slip");
/* Translators: advice.json/advice/loads/project-pain-often/text */
NC_("guide", "Dates slip often, or tasks fall between people.");
/* Translators: advice.json/advice/loads/product-covered/text */
NC_("guide", "Somebody already does part of the product work.");
/* Translators: advice.json/advice/loads/project-covered/text */
NC_("guide", "Somebody already does part of the project work.");
/* Translators: advice.json/advice/outcomes/nobody-yet/title */
NC_("guide", "Nobody yet");
/* Translators: advice.json/advice/outcomes/nobody-yet/text */
NC_("guide", "Product and project work together still fit beside another job: share them out among the people whom you have, and look again when the team grows.");
/* Translators: advice.json/advice/outcomes/nobody-yet/mark */
NC_("guide", "–");
/* Translators: advice.json/advice/outcomes/nobody-yet/when/0/text */
NC_("guide", "together at most {little} hours a week");
/* Translators: advice.json/advice/outcomes/product-manager/title */
NC_("guide", "Hire a product manager first");
/* Translators: advice.json/advice/outcomes/product-manager/text */
NC_("guide", "Deciding what to build fills half a week or more, while planning and coordinating is less than that and can stay with the team’s lead.");
/* Translators: advice.json/advice/outcomes/product-manager/mark */
NC_("guide", "P");
/* Translators: advice.json/advice/outcomes/product-manager/when/0/text */
NC_("guide", "{team} people or more");
/* Translators: advice.json/advice/outcomes/product-manager/when/1/text */
NC_("guide", "product work takes {half-week} hours a week or more");
/* Translators: advice.json/advice/outcomes/product-manager/when/2/text */
NC_("guide", "project work takes less than {half-week} hours a week");
/* Translators: advice.json/advice/outcomes/product-manager/when/3/text */
NC_("guide", "together they take more than {week} hours a week, or product work is at least {share} of the whole");
/* Translators: advice.json/advice/outcomes/project-manager/title */
NC_("guide", "Hire a project manager first");
/* Translators: advice.json/advice/outcomes/project-manager/text */
NC_("guide", "Planning and coordinating fills half a week or more, while deciding what to build is less than that and can stay with whoever owns the product today.");
/* Translators: advice.json/advice/outcomes/project-manager/mark */
NC_("guide", "J");
/* Translators: advice.json/advice/outcomes/project-manager/when/1/text */
NC_("guide", "project work takes {half-week} hours a week or more");
/* Translators: advice.json/advice/outcomes/project-manager/when/2/text */
NC_("guide", "product work takes less than {half-week} hours a week");
/* Translators: advice.json/advice/outcomes/project-manager/when/3/text */
NC_("guide", "together they take more than {week} hours a week, or project work is at least {share} of the whole");
/* Translators: advice.json/advice/outcomes/one-person/title */
NC_("guide", "One person wears both hats");
/* Translators: advice.json/advice/outcomes/one-person/leaning/product/title */
NC_("guide", "One person wears both hats, mostly the product manager’s");
/* Translators: advice.json/advice/outcomes/one-person/leaning/product/text */
NC_("guide", "The team is small enough for one person to do both jobs, with safeguards; product work is the larger part.");
/* Translators: advice.json/advice/outcomes/one-person/leaning/product/mark */
NC_("guide", "1");
/* Translators: advice.json/advice/outcomes/one-person/leaning/project/title */
NC_("guide", "One person wears both hats, mostly the project manager’s");
/* Translators: advice.json/advice/outcomes/one-person/leaning/project/text */
NC_("guide", "The team is small enough for one person to do both jobs, with safeguards; project work is the larger part.");
/* Translators: advice.json/advice/outcomes/one-person/when/0/text */
NC_("guide", "fewer than {team} people, or together at most {week} hours a week");
/* Translators: advice.json/advice/outcomes/one-person/when/1/text */
NC_("guide", "fewer than {team} people, or fewer than {many} people");
/* Translators: advice.json/advice/outcomes/both/title */
NC_("guide", "Hire both");
/* Translators: advice.json/advice/outcomes/both/leaning/product/title */
NC_("guide", "Hire both, the product manager first");
/* Translators: advice.json/advice/outcomes/both/leaning/product/text */
NC_("guide", "Both jobs are too large for one person; product work is the larger, so that hat comes first.");
/* Translators: advice.json/advice/outcomes/both/leaning/product/mark */
NC_("guide", "2P");
/* Translators: advice.json/advice/outcomes/both/leaning/project/title */
NC_("guide", "Hire both, the project manager first");
/* Translators: advice.json/advice/outcomes/both/leaning/project/text */
NC_("guide", "Both jobs are too large for one person; project work is the larger, so that hat comes first.");
/* Translators: advice.json/advice/outcomes/both/leaning/project/mark */
NC_("guide", "2J");
/* Translators: advice.json/advice/remarks/over-a-week/tests/0/text */
NC_("guide", "together more than {week} hours a week");
/* Translators: advice.json/advice/remarks/over-a-week/text */
NC_("guide", "Both jobs together exceed one person’s week: give something away, such as release planning to a lead developer or user interviews to a designer, or the smaller job will be the one that is dropped.");
/* Translators: advice.json/advice/remarks/split-the-week/text */
NC_("guide", "Split the week openly, with days or half days for each hat, so that everyone can see which job is being done.");
/* Translators: advice.json/advice/remarks/who-wins/text */
NC_("guide", "Agree beforehand who decides when scope meets date, since the two jobs pull in opposite directions.");
/* Translators: advice.json/advice/remarks/watch-scope/text */
NC_("guide", "Watch for scope that creeps in unnoticed: with nobody on the other side to object, it ends in a team that is worn out.");
/* Translators: advice.json/advice/remarks/comfort-zone/text */
NC_("guide", "Ask once a month which hat was worn too little: people drift to the one that they like, and the other fails without a sound.");
/* Translators: advice.json/advice/remarks/shared-leadership/text */
NC_("guide", "Let somebody else lead with them where it matters: a developer for the dates, or the founder for the direction.");
/* Translators: advice.json/advice/remarks/when-to-end/text */
NC_("guide", "Name now what ends the arrangement: a team that outgrows it, a second team, or a date that is promised by contract.");
/* Translators: advice.json/advice/remarks/founder-keeps-product/text */
NC_("guide", "Before a product fits its market the founder usually keeps the product hat.");
/* Translators: advice.json/advice/remarks/founder-keeps-product/dissent/text */
NC_("guide", "Bill Campbell is reported to have wanted the product person as the first hire.");
/* Translators: advice.json/advice/remarks/pain-first/text */
NC_("guide", "No pain, no hire: wait until decisions or dates really suffer.");
/* Translators: advice.json/advice/remarks/part-time/text */
NC_("guide", "Between nobody and a full post there is a middle way: a part-time manager for some months.");
/* Translators: advice.json/advice/remarks/contract/text */
NC_("guide", "Where a contract has settled the scope, a project manager comes first, and product management has little left to decide.");
/* Translators: advice.json/advice/remarks/growth-caveat/text */
NC_("guide", "A project manager who balances time, budget and scope may not put the product’s growth first: say who does.");
/* Translators: advice.json/advice/remarks/programme-manager/text */
NC_("guide", "From three teams that depend on each other, think of a programme manager, who looks after the seams between their projects.");
/* Translators: advice.json/advice/remarks/one-owner/text */
NC_("guide", "Where these teams build one product with Scrum, they have one product owner in common: settle who that is.");
/* Translators: advice.json/advice/remarks/one-owner/dissent/text */
NC_("guide", "Sources differ on how many teams one owner can serve.");
/* Translators: advice.json/advice/remarks/both-required/text */
NC_("guide", "The UK government asks for a product manager, and for a delivery manager or Scrum master, in every service team.");
/* Translators: advice.json/advice/remarks/rules-of-thumb/text */
NC_("guide", "The hours and limits behind this answer are rules of thumb: no solid data on the ratio exist, and practitioners mostly say that it depends.");
/* Translators: advice.json/advice/staffing/0/text */
NC_("guide", "One product manager serves six to ten people who build; large firms report ten to twenty.");
/* Translators: advice.json/advice/staffing/1/text */
NC_("guide", "At 15\u00a0% of the effort one project manager serves about seven people; at the lighter hours of this guide, about sixteen.");
/* Translators: aspects.json/aspects/mission/title */
NC_("guide", "Mission");
/* Translators: aspects.json/aspects/analogy/title */
NC_("guide", "Analogy");
/* Translators: aspects.json/aspects/analogy/heading */
NC_("guide", "Known as");
/* Translators: aspects.json/aspects/focus/title */
NC_("guide", "Primary focus");
/* Translators: aspects.json/aspects/goal/title */
NC_("guide", "Main goal");
/* Translators: aspects.json/aspects/responsibilities/title */
NC_("guide", "Responsibilities");
/* Translators: aspects.json/aspects/questions/title */
NC_("guide", "Questions");
/* Translators: aspects.json/aspects/questions/heading */
NC_("guide", "Questions it answers");
/* Translators: aspects.json/aspects/skills/title */
NC_("guide", "Skills");
/* Translators: aspects.json/aspects/metrics/title */
NC_("guide", "Success metrics");
/* Translators: aspects.json/aspects/metrics/heading */
NC_("guide", "Measured by");
/* Translators: aspects.json/aspects/career/title */
NC_("guide", "Career path");
/* Translators: aspects.json/aspects/career/heading */
NC_("guide", "Grows into");
/* Translators: aspects.json/aspects/reach/title */
NC_("guide", "Reach");
/* Translators: aspects.json/aspects/reach/heading */
NC_("guide", "Reach and seniority");
/* Translators: aspects.json/aspects/agile/title */
NC_("guide", "Agile");
/* Translators: aspects.json/aspects/agile/heading */
NC_("guide", "How it uses Agile");
/* Translators: aspects.json/aspects/tools/title */
NC_("guide", "Tools");
/* Translators: aspects.json/aspects/certifications/title */
NC_("guide", "Certifications");
/* Translators: aspects.json/aspects/pay/title */
NC_("guide", "Pay");
/* Translators: aspects.json/aspects/not/title */
NC_("guide", "Not this job");
/* Translators: aspects.json/aspects/not/heading */
NC_("guide", "What it is not");
/* Translators: delivery-manager.json/roles/delivery-manager/title */
NC_("guide", "Delivery manager");
/* Translators: delivery-manager.json/roles/delivery-manager/tagline */
NC_("guide", "clears the way");
/* Translators: delivery-manager.json/roles/delivery-manager/aspects/mission/0/text */
NC_("guide", "Answers for products and services being delivered, and sets the team up so that it can.");
/* Translators: delivery-manager.json/roles/delivery-manager/aspects/responsibilities/0/text */
NC_("guide", "Clear away what blocks the team");
/* Translators: delivery-manager.json/roles/delivery-manager/aspects/responsibilities/1/text */
NC_("guide", "Help the team to organise itself more and more");
/* Translators: delivery-manager.json/roles/delivery-manager/aspects/responsibilities/2/text */
NC_("guide", "Lead the daily stand-up, the planning of sprints and the retrospectives");
/* Translators: delivery-manager.json/roles/delivery-manager/aspects/responsibilities/3/text */
NC_("guide", "Track progress, and show it");
/* Translators: delivery-manager.json/roles/delivery-manager/aspects/responsibilities/4/text */
NC_("guide", "Help the team to estimate what the product manager asks for");
/* Translators: delivery-manager.json/roles/delivery-manager/aspects/skills/0/text */
NC_("guide", "Agile and lean practices");
/* Translators: delivery-manager.json/roles/delivery-manager/aspects/skills/1/text */
NC_("guide", "Commercial management: working with suppliers under contract");
/* Translators: delivery-manager.json/roles/delivery-manager/aspects/skills/2/text */
NC_("guide", "Estimating, and setting out a budget");
/* Translators: delivery-manager.json/roles/delivery-manager/aspects/skills/3/text */
NC_("guide", "Organisation and communication");
/* Translators: delivery-manager.json/roles/delivery-manager/aspects/reach/0/text */
NC_("guide", "The UK government asks for a delivery manager or a Scrum master in every service team, beside a product manager");
/* Translators: delivery-manager.json/roles/delivery-manager/aspects/reach/1/text */
NC_("guide", "There the role has four levels, from associate to head of delivery management");
/* Translators: delivery-manager.json/roles/delivery-manager/aspects/agile/0/text */
NC_("guide", "Takes the part in a team that Scrum gives to the Scrum master");
/* Translators: delivery-manager.json/roles/delivery-manager/aspects/not/0/text */
NC_("guide", "Not the one who tells the team how to do its work: the job is to make it possible.");
/* Translators: delivery-manager.json/roles/delivery-manager/confused-with/0/text */
NC_("guide", "A project manager keeps a project within agreed scope, time and budget. A delivery manager clears the way for a team that runs a product or service, and lets the team organise itself.");
/* Translators: hiring.json/hiring/fields/title/title */
NC_("guide", "Title");
/* Translators: hiring.json/hiring/fields/title/help */
NC_("guide", "As it will stand in the advertisement, if it is not the role’s own name.");
/* Translators: hiring.json/hiring/fields/level/title */
NC_("guide", "Level");
/* Translators: hiring.json/hiring/fields/level/help */
NC_("guide", "Junior, experienced, senior or lead, or your own grade.");
/* Translators: hiring.json/hiring/fields/employment/title */
NC_("guide", "Employment");
/* Translators: hiring.json/hiring/fields/employment/help */
NC_("guide", "Full-time or part-time, permanent or for how long, employed or freelance.");
/* Translators: hiring.json/hiring/fields/company/title */
NC_("guide", "Company");
/* Translators: hiring.json/hiring/fields/company/help */
NC_("guide", "Whose post this is.");
/* Translators: hiring.json/hiring/fields/place/title */
NC_("guide", "Place");
/* Translators: hiring.json/hiring/fields/place/help */
NC_("guide", "Where the work is done, and how much of it elsewhere.");
/* Translators: hiring.json/hiring/fields/start/title */
NC_("guide", "Start");
/* Translators: hiring.json/hiring/fields/start/help */
NC_("guide", "From when on the person is needed.");
/* Translators: hiring.json/hiring/fields/why-now/title */
NC_("guide", "Why now");
/* Translators: hiring.json/hiring/fields/why-now/help */
NC_("guide", "What happened that makes this hire necessary today and not in half a year.");
/* Translators: hiring.json/hiring/fields/reports-to/title */
NC_("guide", "Reports to");
/* Translators: hiring.json/hiring/fields/reports-to/help */
NC_("guide", "One name or post.");
/* Translators: hiring.json/hiring/fields/works-with/title */
NC_("guide", "Works with");
/* Translators: hiring.json/hiring/fields/works-with/help */
NC_("guide", "The people or posts that this one talks to every week.");
/* Translators: hiring.json/hiring/fields/pay/title */
NC_("guide", "Pay band");
/* Translators: hiring.json/hiring/fields/pay/help */
NC_("guide", "From what to what, a year or a day, before tax.");
/* Translators: hiring.json/hiring/fields/pay-source/title */
NC_("guide", "Source and year");
/* Translators: hiring.json/hiring/fields/pay-source/help */
NC_("guide", "Where the band comes from, and of which year the figures are.");
/* Translators: hiring.json/hiring/fields/decided-by/title */
NC_("guide", "Decided by");
/* Translators: hiring.json/hiring/fields/decided-by/help */
NC_("guide", "Who signs for this hire.");
/* Translators: hiring.json/hiring/fields/sign-off-date/title */
NC_("guide", "Date of sign-off");
/* Translators: hiring.json/hiring/fields/sign-off-date/help */
NC_("guide", "When it was signed.");
/* Translators: hiring.json/hiring/fields/person/title */
NC_("guide", "Who wears both hats");
/* Translators: hiring.json/hiring/fields/person/help */
NC_("guide", "The person’s name.");
/* Translators: hiring.json/hiring/fields/partner/title */
NC_("guide", "Agreed with");
/* Translators: hiring.json/hiring/fields/partner/help */
NC_("guide", "Who signs for the other side: the founder, or whoever the person reports to.");
/* Translators: hiring.json/hiring/fields/days/title */
NC_("guide", "Days of each hat");
/* Translators: hiring.json/hiring/fields/days/help */
NC_("guide", "Which days or half days belong to the product, and which to the project.");
/* Translators: hiring.json/hiring/fields/decider/title */
NC_("guide", "Who decides");
/* Translators: hiring.json/hiring/fields/decider/help */
NC_("guide", "The name of the person who decides when scope meets date.");
/* Translators: hiring.json/hiring/fields/given-away/title */
NC_("guide", "Given away, and to whom");
/* Translators: hiring.json/hiring/fields/given-away/help */
NC_("guide", "Each piece of work that somebody else takes over, with the name.");
/* Translators: hiring.json/hiring/fields/review-date/title */
NC_("guide", "Review date");
/* Translators: hiring.json/hiring/fields/review-date/help */
NC_("guide", "On this day the arrangement is agreed afresh, or it ends.");
/* Translators: hiring.json/hiring/briefs/0/title */
NC_("guide", "Hiring Brief: Product Manager");
/* Translators: hiring.json/hiring/briefs/0/scorecard */
NC_("guide", "Interview Scorecard: Product Manager");
/* Translators: hiring.json/hiring/briefs/0/empty/0/text */
NC_("guide", "The team goes on waiting for decisions, or takes them by guess.");
/* Translators: hiring.json/hiring/briefs/0/empty/1/text */
NC_("guide", "Work of low priority goes on costing as much as work that matters.");
/* Translators: hiring.json/hiring/briefs/0/outcomes-30/0/text */
NC_("guide", "Has talked with users and with everyone who has a stake, and has written down whom the product is for.");
/* Translators: hiring.json/hiring/briefs/0/outcomes-90/0/text */
NC_("guide", "A roadmap stands that the team and the business know, with the reason for each of its first steps.");
/* Translators: hiring.json/hiring/briefs/0/outcomes-365/0/text */
NC_("guide", "Adoption, satisfaction or what the product does for the business has moved, by a measure agreed in the first 90 days.");
/* Translators: hiring.json/hiring/briefs/0/decides/0/text */
NC_("guide", "what is built, and in which order");
/* Translators: hiring.json/hiring/briefs/0/decides/1/text */
NC_("guide", "what counts as success, and how it is measured");
/* Translators: hiring.json/hiring/briefs/0/recommends/0/text */
NC_("guide", "when to launch");
/* Translators: hiring.json/hiring/briefs/0/recommends/1/text */
NC_("guide", "how many people and how much money the product should get");
/* Translators: hiring.json/hiring/briefs/0/consulted/0/text */
NC_("guide", "dates, resources and risks of the delivery");
/* Translators: hiring.json/hiring/briefs/0/consulted/1/text */
NC_("guide", "how it is built");
/* Translators: hiring.json/hiring/briefs/0/musts/0/text */
NC_("guide", "Finds out what users need, and tells it from what they ask for");
/* Translators: hiring.json/hiring/briefs/0/musts/0/tested */
NC_("guide", "Tell us of something that you learned from users and that changed a plan: what did you do, and what came of it?");
/* Translators: hiring.json/hiring/briefs/0/musts/1/text */
NC_("guide", "Puts features in order by the value that they bring, and says no");
/* Translators: hiring.json/hiring/briefs/0/musts/1/tested */
NC_("guide", "Here is a list of wishes, with room for a few: choose, and explain the choice.");
/* Translators: hiring.json/hiring/briefs/0/musts/2/text */
NC_("guide", "Wins people over without commanding them");
/* Translators: hiring.json/hiring/briefs/0/musts/2/tested */
NC_("guide", "Work through a disagreement with a developer and with someone who sells, each played by one of us.");
/* Translators: hiring.json/hiring/briefs/0/musts/3/text */
NC_("guide", "Measures whether the product succeeds");
/* Translators: hiring.json/hiring/briefs/0/musts/3/tested */
NC_("guide", "Name a launch that you answered for: which numbers did you watch, and what did they make you change?");
/* Translators: hiring.json/hiring/briefs/0/nice/0/text */
NC_("guide", "has managed a project: most product managers have, and find it useful");
/* Translators: hiring.json/hiring/briefs/0/nice/1/text */
NC_("guide", "knows the market, or products at this stage");
/* Translators: hiring.json/hiring/briefs/0/nice/2/text */
NC_("guide", "a certificate such as the Certified Scrum Product Owner");
/* Translators: hiring.json/hiring/briefs/0/others/0/text */
NC_("guide", "Keeping plan, dates and budget in balance: the project manager, or the team’s lead while there is none.");
/* Translators: hiring.json/hiring/briefs/0/others/1/text */
NC_("guide", "Deciding how it is built: the developers.");
/* Translators: hiring.json/hiring/briefs/0/others/2/text */
NC_("guide", "Answering for people’s careers: whoever they report to.");
/* Translators: hiring.json/hiring/briefs/0/categories/0/text */
NC_("guide", "Finding out what users need");
/* Translators: hiring.json/hiring/briefs/0/categories/0/one */
NC_("guide", "Speaks of features and opinions; no user in sight");
/* Translators: hiring.json/hiring/briefs/0/categories/0/three */
NC_("guide", "Has asked users, and can say what was learned");
/* Translators: hiring.json/hiring/briefs/0/categories/0/five */
NC_("guide", "Shows how what users did changed the plan");
/* Translators: hiring.json/hiring/briefs/0/categories/1/text */
NC_("guide", "Choosing");
/* Translators: hiring.json/hiring/briefs/0/categories/1/one */
NC_("guide", "Wants everything, or follows the loudest voice");
/* Translators: hiring.json/hiring/briefs/0/categories/1/three */
NC_("guide", "Chooses, with reasons that hold");
/* Translators: hiring.json/hiring/briefs/0/categories/1/five */
NC_("guide", "Chooses by value, names what is given up, holds under pressure");
/* Translators: hiring.json/hiring/briefs/0/categories/2/text */
NC_("guide", "Winning people over");
/* Translators: hiring.json/hiring/briefs/0/categories/2/one */
NC_("guide", "Needs authority to get anything done");
/* Translators: hiring.json/hiring/briefs/0/categories/2/three */
NC_("guide", "Keeps people informed and brings most along");
/* Translators: hiring.json/hiring/briefs/0/categories/2/five */
NC_("guide", "Turns a disagreement into a decision that all carry");
/* Translators: hiring.json/hiring/briefs/0/categories/3/text */
NC_("guide", "Measuring success");
/* Translators: hiring.json/hiring/briefs/0/categories/3/one */
NC_("guide", "Calls it done when it ships");
/* Translators: hiring.json/hiring/briefs/0/categories/3/three */
NC_("guide", "Names measures, and looks at them after the launch");
/* Translators: hiring.json/hiring/briefs/0/categories/3/five */
NC_("guide", "Agreed on measures beforehand, and changed course by them");
/* Translators: hiring.json/hiring/briefs/1/title */
NC_("guide", "Hiring Brief: Project Manager");
/* Translators: hiring.json/hiring/briefs/1/scorecard */
NC_("guide", "Interview Scorecard: Project Manager");
/* Translators: hiring.json/hiring/briefs/1/empty/0/text */
NC_("guide", "Dates go on slipping, and nobody says so early.");
/* Translators: hiring.json/hiring/briefs/1/empty/1/text */
NC_("guide", "Tasks fall between people, and whoever notices does them beside another job.");
/* Translators: hiring.json/hiring/briefs/1/outcomes-30/0/text */
NC_("guide", "Knows every task, its owner and its date, and keeps a list of the risks.");
/* Translators: hiring.json/hiring/briefs/1/outcomes-90/0/text */
NC_("guide", "Plan and progress are there for all to see, and a slip is announced before the date and not on it.");
/* Translators: hiring.json/hiring/briefs/1/outcomes-365/0/text */
NC_("guide", "What was agreed was delivered on the day, for the money and in the scope, or was changed in the open beforehand.");
/* Translators: hiring.json/hiring/briefs/1/decides/0/text */
NC_("guide", "how the work is planned, scheduled and followed up");
/* Translators: hiring.json/hiring/briefs/1/decides/1/text */
NC_("guide", "together with the team, who does which task");
/* Translators: hiring.json/hiring/briefs/1/recommends/0/text */
NC_("guide", "more people, more time or less scope where the three no longer fit");
/* Translators: hiring.json/hiring/briefs/1/recommends/1/text */
NC_("guide", "whether a date can be promised");
/* Translators: hiring.json/hiring/briefs/1/consulted/1/text */
NC_("guide", "whom to take on for the team");
/* Translators: hiring.json/hiring/briefs/1/musts/0/text */
NC_("guide", "Plans work so that a team can keep to the plan");
/* Translators: hiring.json/hiring/briefs/1/musts/0/tested */
NC_("guide", "Bring a plan of yours that changed: what changed it, and when did you know?");
/* Translators: hiring.json/hiring/briefs/1/musts/1/text */
NC_("guide", "Sees risks early and deals with them");
/* Translators: hiring.json/hiring/briefs/1/musts/1/tested */
NC_("guide", "Here is our plan: name its risks, and what to do about the worst.");
/* Translators: hiring.json/hiring/briefs/1/musts/2/text */
NC_("guide", "Says bad news clearly and in time");
/* Translators: hiring.json/hiring/briefs/1/musts/2/tested */
NC_("guide", "Tell us that the date will not hold; one of us plays the client.");
/* Translators: hiring.json/hiring/briefs/1/musts/3/text */
NC_("guide", "Keeps a team in step without standing in its way");
/* Translators: hiring.json/hiring/briefs/1/musts/3/tested */
NC_("guide", "Tell us of a task that had fallen between two people: how did you find it, and who took it?");
/* Translators: hiring.json/hiring/briefs/1/nice/0/text */
NC_("guide", "understands what the product is for in the long run");
/* Translators: hiring.json/hiring/briefs/1/nice/1/text */
NC_("guide", "has delivered under commitments like ours");
/* Translators: hiring.json/hiring/briefs/1/nice/2/text */
NC_("guide", "a certificate such as PMP or PRINCE2");
/* Translators: hiring.json/hiring/briefs/1/others/0/text */
NC_("guide", "Deciding what is worth building, and for whom: the product manager, or whoever owns the product today.");
/* Translators: hiring.json/hiring/briefs/1/categories/0/text */
NC_("guide", "Planning");
/* Translators: hiring.json/hiring/briefs/1/categories/0/one */
NC_("guide", "Brings a list of dates, without reasons");
/* Translators: hiring.json/hiring/briefs/1/categories/0/three */
NC_("guide", "Brings a plan with tasks, owners and slack");
/* Translators: hiring.json/hiring/briefs/1/categories/0/five */
NC_("guide", "Brings a plan that bent without breaking, and says why");
/* Translators: hiring.json/hiring/briefs/1/categories/1/text */
NC_("guide", "Seeing risks");
/* Translators: hiring.json/hiring/briefs/1/categories/1/one */
NC_("guide", "Met them when they had happened");
/* Translators: hiring.json/hiring/briefs/1/categories/1/three */
NC_("guide", "Keeps a list, and acts on the worst");
/* Translators: hiring.json/hiring/briefs/1/categories/1/five */
NC_("guide", "Acted so early that others hardly noticed");
/* Translators: hiring.json/hiring/briefs/1/categories/2/text */
NC_("guide", "Saying bad news");
/* Translators: hiring.json/hiring/briefs/1/categories/2/one */
NC_("guide", "Hides it, or blames others");
/* Translators: hiring.json/hiring/briefs/1/categories/2/three */
NC_("guide", "Says it when asked");
/* Translators: hiring.json/hiring/briefs/1/categories/2/five */
NC_("guide", "Says it early, with choices and a recommendation");
/* Translators: hiring.json/hiring/briefs/1/categories/3/text */
NC_("guide", "Keeping a team in step");
/* Translators: hiring.json/hiring/briefs/1/categories/3/one */
NC_("guide", "Collects reports, or does everything alone");
/* Translators: hiring.json/hiring/briefs/1/categories/3/three */
NC_("guide", "Everyone knows who does what");
/* Translators: hiring.json/hiring/briefs/1/categories/3/five */
NC_("guide", "The team sees its gaps and closes them by itself");
/* Translators: hiring.json/hiring/stages/0/text */
NC_("guide", "A short talk with the future manager: the mission, the pay band, and what is not this job");
/* Translators: hiring.json/hiring/stages/1/text */
NC_("guide", "A conversation on past work, must-have by must-have");
/* Translators: hiring.json/hiring/stages/2/text */
NC_("guide", "A piece of work from this product, done together with the team");
/* Translators: hiring.json/hiring/stages/3/text */
NC_("guide", "A talk with those whom the post works with most; then references");
/* Translators: hiring.json/hiring/stages/4/text */
NC_("guide", "The debrief: everyone has filled in a scorecard alone before it begins");
/* Translators: hiring.json/hiring/both-hats/must/text */
NC_("guide", "Wears the hat that is less loved as reliably as the other");
/* Translators: hiring.json/hiring/both-hats/must/tested */
NC_("guide", "Tell us of a week in which both jobs were urgent: which one waited, who knew, and what came of it?");
/* Translators: hiring.json/hiring/both-hats/category/text */
NC_("guide", "Wearing both hats");
/* Translators: hiring.json/hiring/both-hats/category/one */
NC_("guide", "Speaks of one of the jobs only");
/* Translators: hiring.json/hiring/both-hats/category/three */
NC_("guide", "Has done both, and knows which one suffered");
/* Translators: hiring.json/hiring/both-hats/category/five */
NC_("guide", "Divides the week openly, and says when one job waits");
/* Translators: hiring.json/hiring/both-hats/others/0/text */
NC_("guide", "Nothing of the other hat: this person wears it too, on the terms of the both-hats agreement.");
/* Translators: hiring.json/hiring/debrief/text */
NC_("guide", "Fill this in alone, straight after the interview and before anyone compares: tick one box in each line, and write down what was said or done.");
/* Translators: hiring.json/hiring/agreement/title */
NC_("guide", "Both-Hats Agreement");
/* Translators: hiring.json/hiring/agreement/lead/text */
NC_("guide", "One person decides what is built and sees to it that it is delivered, for as long as what stands here holds.");
/* Translators: hiring.json/hiring/agreement/week/0/text */
NC_("guide", "Each hat has days or half days of its own, and everyone on the team knows which.");
/* Translators: hiring.json/hiring/agreement/week/1/text */
NC_("guide", "What belongs to the other hat waits for its day, unless a date of this week is in danger.");
/* Translators: hiring.json/hiring/agreement/conflict/0/text */
NC_("guide", "When scope meets date, the person named here decides within two working days, since the two jobs pull in opposite directions.");
/* Translators: hiring.json/hiring/agreement/conflict/1/text */
NC_("guide", "Until then the date stands, and the scope does not grow.");
/* Translators: hiring.json/hiring/agreement/given-away/0/text */
NC_("guide", "Both jobs together exceed one person’s week of {week} hours: what is over goes to somebody else, such as release planning to a lead developer or user interviews to a designer.");
/* Translators: hiring.json/hiring/agreement/review/0/text */
NC_("guide", "Once a month both sides ask which hat was worn too little.");
/* Translators: hiring.json/hiring/agreement/review/1/text */
NC_("guide", "On the review date the arrangement is agreed afresh, or it ends.");
/* Translators: hiring.json/hiring/agreement/ends/text */
NC_("guide", "As soon as one of these comes about, both sides meet within two weeks and divide the hats.");
/* Translators: hiring.json/hiring/agreement/triggers/people/text */
NC_("guide", "The team reaches {value} people.");
/* Translators: hiring.json/hiring/agreement/triggers/teams/text */
NC_("guide", "A second team must deliver together with this one, or the two jobs, without what is given away, take more than {week} hours a week for a month.");
/* Translators: hiring.json/hiring/agreement/triggers/more-teams/text */
NC_("guide", "A further team must deliver together with those that there are, or the two jobs, without what is given away, take more than {week} hours a week for a month.");
/* Translators: hiring.json/hiring/agreement/triggers/contract/text */
NC_("guide", "A date is promised by contract.");
/* Translators: hiring.json/hiring/agreement/triggers/next-contract/text */
NC_("guide", "A further date is promised by contract, or the one that is promised moves.");
/* Translators: product-manager.json/roles/product-manager/title */
NC_("guide", "Product manager");
/* Translators: product-manager.json/roles/product-manager/tagline */
NC_("guide", "holds the map");
/* Translators: product-manager.json/roles/product-manager/aspects/mission/0/text */
NC_("guide", "Decides what is worth building, so that it meets users’ needs, serves the business, and keeps doing both for as long as the product lives.");
/* Translators: product-manager.json/roles/product-manager/aspects/analogy/0/text */
NC_("guide", "Often called the CEO of the product: answerable for its success from first idea to last day.");
/* Translators: product-manager.json/roles/product-manager/aspects/analogy/0/dissent/text */
NC_("guide", "Most have neither the budget nor the right to hire, and nobody reports to them; the title promises a power that they lack.");
/* Translators: product-manager.json/roles/product-manager/aspects/analogy/1/text */
NC_("guide", "Runs the product as if it were a small company of its own.");
/* Translators: product-manager.json/roles/product-manager/aspects/analogy/2/text */
NC_("guide", "Stands at the pivot between what the business wants, what customers need and what the builders can do.");
/* Translators: product-manager.json/roles/product-manager/aspects/focus/0/text */
NC_("guide", "What the product should become: vision, strategy and a place in the market");
/* Translators: product-manager.json/roles/product-manager/aspects/goal/0/text */
NC_("guide", "Build the right product, one from which customers gain something of value");
/* Translators: product-manager.json/roles/product-manager/aspects/responsibilities/0/text */
NC_("guide", "Set the vision and keep the roadmap, in line with the market and the business");
/* Translators: product-manager.json/roles/product-manager/aspects/responsibilities/1/text */
NC_("guide", "Decide which features come first, by the value that they bring");
/* Translators: product-manager.json/roles/product-manager/aspects/responsibilities/2/text */
NC_("guide", "Learn who the users are; research the market and study their feedback");
/* Translators: product-manager.json/roles/product-manager/aspects/responsibilities/3/text */
NC_("guide", "Work across functions with everyone who has a stake");
/* Translators: product-manager.json/roles/product-manager/aspects/responsibilities/4/text */
NC_("guide", "Lead teams from several disciplines to a product that users take to and that measurably succeeds");
/* Translators: product-manager.json/roles/product-manager/aspects/responsibilities/5/text */
NC_("guide", "Answer for the product’s quality, for satisfied customers, and for a good launch");
/* Translators: product-manager.json/roles/product-manager/aspects/responsibilities/6/text */
NC_("guide", "Take the strategic decisions and bring stakeholders together, so that the product earns and grows");
/* Translators: product-manager.json/roles/product-manager/aspects/questions/0/text */
NC_("guide", "Whom is this for, and what do they need?");
/* Translators: product-manager.json/roles/product-manager/aspects/questions/1/text */
NC_("guide", "Which features come first, because they bring real value?");
/* Translators: product-manager.json/roles/product-manager/aspects/questions/2/text */
NC_("guide", "Does it serve the market and the business as well?");
/* Translators: product-manager.json/roles/product-manager/aspects/questions/3/text */
NC_("guide", "Has it succeeded with its users, and can we measure that?");
/* Translators: product-manager.json/roles/product-manager/aspects/skills/0/text */
NC_("guide", "Strategic thinking");
/* Translators: product-manager.json/roles/product-manager/aspects/skills/1/text */
NC_("guide", "Design that starts from the user");
/* Translators: product-manager.json/roles/product-manager/aspects/skills/2/text */
NC_("guide", "Business analysis");
/* Translators: product-manager.json/roles/product-manager/aspects/skills/3/text */
NC_("guide", "Enough project management to keep work moving");
/* Translators: product-manager.json/roles/product-manager/aspects/skills/4/text */
NC_("guide", "Thinking in strategy and in execution alike");
/* Translators: product-manager.json/roles/product-manager/aspects/metrics/0/text */
NC_("guide", "How many users adopt it");
/* Translators: product-manager.json/roles/product-manager/aspects/metrics/1/text */
NC_("guide", "How satisfied customers are");
/* Translators: product-manager.json/roles/product-manager/aspects/metrics/2/text */
NC_("guide", "What it does for the business");
/* Translators: product-manager.json/roles/product-manager/aspects/career/0/text */
NC_("guide", "Usually towards leading product teams and departments");
/* Translators: product-manager.json/roles/product-manager/aspects/reach/0/text */
NC_("guide", "Faces outwards and inwards at once");
/* Translators: product-manager.json/roles/product-manager/aspects/reach/1/text */
NC_("guide", "Manages upwards as well as downwards");
/* Translators: product-manager.json/roles/product-manager/aspects/reach/2/text */
NC_("guide", "Moves between technology, business and operations");
/* Translators: product-manager.json/roles/product-manager/aspects/reach/3/text */
NC_("guide", "Often the more senior of the two, with influence across more functions");
/* Translators: product-manager.json/roles/product-manager/aspects/agile/0/text */
NC_("guide", "Uses Agile, as the other role does, for a purpose of its own");
/* Translators: product-manager.json/roles/product-manager/aspects/agile/1/text */
NC_("guide", "Orders features by what users gain from them, and steers development, with Agile or Scrum");
/* Translators: product-manager.json/roles/product-manager/aspects/agile/1/dissent/text */
NC_("guide", "The article presents this as a difference between the roles and says elsewhere that both use Agile; the difference lies in what for.");
/* Translators: product-manager.json/roles/product-manager/aspects/tools/0/text */
NC_("guide", "Productboard");
/* Translators: product-manager.json/roles/product-manager/aspects/tools/1/text */
NC_("guide", "Aha!");
/* Translators: product-manager.json/roles/product-manager/aspects/tools/2/text */
NC_("guide", "Figma");
/* Translators: product-manager.json/roles/product-manager/aspects/tools/3/text */
NC_("guide", "Mixpanel");
/* Translators: product-manager.json/roles/product-manager/aspects/tools/4/text */
NC_("guide", "Notion");
/* Translators: product-manager.json/roles/product-manager/aspects/certifications/0/text */
NC_("guide", "Certified Scrum Product Owner (CSPO)");
/* Translators: product-manager.json/roles/product-manager/aspects/certifications/1/text */
NC_("guide", "Pragmatic Institute’s certificates");
/* Translators: product-manager.json/roles/product-manager/aspects/certifications/2/text */
NC_("guide", "AIPMM’s product management certificates");
/* Translators: product-manager.json/roles/product-manager/aspects/pay/0/text */
NC_("guide", "Typically earns more than a project manager");
/* Translators: product-manager.json/roles/product-manager/aspects/pay/1/text */
NC_("guide", "No like-for-like figure: official statistics of the United States have no occupation code for it");
/* Translators: product-manager.json/roles/product-manager/aspects/not/0/text */
NC_("guide", "Not the keeper of the plan: balancing agreed scope, time and budget is the other hat’s work, and a mind on vision, strategy and goals does it badly.");
/* Translators: product-manager.json/roles/product-manager/aspects/not/1/text */
NC_("guide", "Not finished at the launch: success is how the product does in use, and how it goes on to grow.");
/* Translators: product-marketing-manager.json/roles/product-marketing-manager/title */
NC_("guide", "Product marketing manager");
/* Translators: product-marketing-manager.json/roles/product-marketing-manager/tagline */
NC_("guide", "tells the market");
/* Translators: product-marketing-manager.json/roles/product-marketing-manager/aspects/mission/0/text */
NC_("guide", "Makes the product, and what it is worth, known to the market.");
/* Translators: product-marketing-manager.json/roles/product-marketing-manager/aspects/focus/0/text */
NC_("guide", "What the world hears of the product");
/* Translators: product-marketing-manager.json/roles/product-marketing-manager/aspects/reach/0/text */
NC_("guide", "One of the large firms asked counts product marketers by products, not by engineers");
/* Translators: product-marketing-manager.json/roles/product-marketing-manager/aspects/not/0/text */
NC_("guide", "Not the one who defines what is built: that is the product manager.");
/* Translators: product-marketing-manager.json/roles/product-marketing-manager/confused-with/0/text */
NC_("guide", "A product manager defines the product that is to be built. Product marketing tells the world about it.");
/* Translators: product-owner.json/roles/product-owner/title */
NC_("guide", "Product owner");
/* Translators: product-owner.json/roles/product-owner/tagline */
NC_("guide", "puts the backlog in order");
/* Translators: product-owner.json/roles/product-owner/aspects/mission/0/text */
NC_("guide", "Answers for the value of what a Scrum team makes of a product, and decides what comes next.");
/* Translators: product-owner.json/roles/product-owner/aspects/goal/0/text */
NC_("guide", "As much value as the team’s work can yield");
/* Translators: product-owner.json/roles/product-owner/aspects/responsibilities/0/text */
NC_("guide", "Work out the goal of the product and make it known");
/* Translators: product-owner.json/roles/product-owner/aspects/responsibilities/1/text */
NC_("guide", "See that the items of the backlog are written so that others understand them");
/* Translators: product-owner.json/roles/product-owner/aspects/responsibilities/2/text */
NC_("guide", "Put them in order");
/* Translators: product-owner.json/roles/product-owner/aspects/responsibilities/3/text */
NC_("guide", "Keep the backlog open to everyone’s eyes");
/* Translators: product-owner.json/roles/product-owner/aspects/responsibilities/4/text */
NC_("guide", "Hand parts of this to others where that helps, and go on answering for them");
/* Translators: product-owner.json/roles/product-owner/aspects/reach/0/text */
NC_("guide", "A single person, never a committee");
/* Translators: product-owner.json/roles/product-owner/aspects/reach/1/text */
NC_("guide", "Speaks for many stakeholders; whoever wants another order has to convince the owner");
/* Translators: product-owner.json/roles/product-owner/aspects/reach/2/text */
NC_("guide", "Can succeed only where the whole organisation respects the owner’s decisions");
/* Translators: product-owner.json/roles/product-owner/aspects/reach/3/text */
NC_("guide", "Teams that build one product have one owner in common");
/* Translators: product-owner.json/roles/product-owner/aspects/reach/3/dissent/text */
NC_("guide", "Sources differ on how many teams one owner can serve: one or two, two to eight, or six with help.");
/* Translators: product-owner.json/roles/product-owner/aspects/agile/0/text */
NC_("guide", "One of the three accountabilities that Scrum defines");
/* Translators: product-owner.json/roles/product-owner/aspects/certifications/0/text */
NC_("guide", "Certified Scrum Product Owner (CSPO), which the article lists for product managers");
/* Translators: product-owner.json/roles/product-owner/confused-with/0/text */
NC_("guide", "Scrum calls the one person who answers for the value of a team’s work the product owner. A product manager has a job that reaches further, from market and strategy to the end of the product’s life, with Scrum or without.");
/* Translators: programme-manager.json/roles/programme-manager/title */
NC_("guide", "Programme manager");
/* Translators: programme-manager.json/roles/programme-manager/tagline */
NC_("guide", "looks after the seams");
/* Translators: programme-manager.json/roles/programme-manager/aspects/mission/0/text */
NC_("guide", "Coordinates projects that belong together, for benefits that would be lost if each were managed by itself.");
/* Translators: programme-manager.json/roles/programme-manager/aspects/focus/0/text */
NC_("guide", "The seams between projects and teams that build one thing together");
/* Translators: programme-manager.json/roles/programme-manager/aspects/responsibilities/0/text */
NC_("guide", "Keep projects that depend on each other in step");
/* Translators: programme-manager.json/roles/programme-manager/aspects/responsibilities/1/text */
NC_("guide", "Look after the seams that no single team owns");
/* Translators: programme-manager.json/roles/programme-manager/aspects/reach/0/text */
NC_("guide", "Worth thinking of from three teams that depend on each other; a project manager keeps two in step");
/* Translators: programme-manager.json/roles/programme-manager/aspects/reach/1/text */
NC_("guide", "One team that builds one thing needs none");
/* Translators: programme-manager.json/roles/programme-manager/aspects/reach/2/text */
NC_("guide", "Often the next step for a project manager");
/* Translators: programme-manager.json/roles/programme-manager/aspects/reach/3/text */
NC_("guide", "In some teams product manager and project manager both report to a programme or engineering lead");
/* Translators: programme-manager.json/roles/programme-manager/confused-with/0/text */
NC_("guide", "A project manager delivers one project. A programme manager coordinates several that are related, for what they bring only together.");
/* Translators: project-manager.json/roles/project-manager/title */
NC_("guide", "Project manager");
/* Translators: project-manager.json/roles/project-manager/tagline */
NC_("guide", "keeps the car running");
/* Translators: project-manager.json/roles/project-manager/aspects/mission/0/text */
NC_("guide", "Puts the right team together and brings an agreed piece of work to its end, on time and within its budget.");
/* Translators: project-manager.json/roles/project-manager/aspects/analogy/0/text */
NC_("guide", "The COO of the project: runs its operations from day to day.");
/* Translators: project-manager.json/roles/project-manager/aspects/analogy/0/dissent/text */
NC_("guide", "A project ends, and the role’s say over it with it; a chief operating officer stays.");
/* Translators: project-manager.json/roles/project-manager/aspects/focus/0/text */
NC_("guide", "How the work gets done: execution, timelines and budgets");
/* Translators: project-manager.json/roles/project-manager/aspects/goal/0/text */
NC_("guide", "Deliver the project on time, with the agreed scope, for the agreed money");
/* Translators: project-manager.json/roles/project-manager/aspects/responsibilities/0/text */
NC_("guide", "Plan and schedule: the main task, since deadlines decide");
/* Translators: project-manager.json/roles/project-manager/aspects/responsibilities/1/text */
NC_("guide", "Find the people and the means, and keep an eye on the risks");
/* Translators: project-manager.json/roles/project-manager/aspects/responsibilities/2/text */
NC_("guide", "Coordinate the team across functions and track its progress");
/* Translators: project-manager.json/roles/project-manager/aspects/responsibilities/3/text */
NC_("guide", "Organise the project team and lead it");
/* Translators: project-manager.json/roles/project-manager/aspects/responsibilities/4/text */
NC_("guide", "Oversee the project from its beginning to its end, and hand it over whole and on time");
/* Translators: project-manager.json/roles/project-manager/aspects/responsibilities/5/text */
NC_("guide", "See that every task is done well and without waste, so that the project lands");
/* Translators: project-manager.json/roles/project-manager/aspects/responsibilities/6/text */
NC_("guide", "Do all this alike for one website or for a system of a whole company");
/* Translators: project-manager.json/roles/project-manager/aspects/questions/0/text */
NC_("guide", "What and whom do we need for it?");
/* Translators: project-manager.json/roles/project-manager/aspects/questions/1/text */
NC_("guide", "When will it be finished?");
/* Translators: project-manager.json/roles/project-manager/aspects/questions/2/text */
NC_("guide", "Who does which task?");
/* Translators: project-manager.json/roles/project-manager/aspects/skills/0/text */
NC_("guide", "Organisation");
/* Translators: project-manager.json/roles/project-manager/aspects/skills/1/text */
NC_("guide", "Communication");
/* Translators: project-manager.json/roles/project-manager/aspects/skills/2/text */
NC_("guide", "Dealing with risk");
/* Translators: project-manager.json/roles/project-manager/aspects/skills/3/text */
NC_("guide", "Project management, of which everyone on a team needs a little");
/* Translators: project-manager.json/roles/project-manager/aspects/metrics/0/text */
NC_("guide", "Delivered on the day");
/* Translators: project-manager.json/roles/project-manager/aspects/metrics/1/text */
NC_("guide", "Budget kept");
/* Translators: project-manager.json/roles/project-manager/aspects/metrics/2/text */
NC_("guide", "Scope fulfilled");
/* Translators: project-manager.json/roles/project-manager/aspects/career/0/text */
NC_("guide", "Often into managing programmes or portfolios");
/* Translators: project-manager.json/roles/project-manager/aspects/reach/0/text */
NC_("guide", "Carries the project through to its delivery; the product’s distant future is for others to see to");
/* Translators: project-manager.json/roles/project-manager/aspects/reach/1/text */
NC_("guide", "Works on the short run: carrying out and handing over");
/* Translators: project-manager.json/roles/project-manager/aspects/agile/1/text */
NC_("guide", "Arranges workflows, sprints and the team’s velocity with it");
/* Translators: project-manager.json/roles/project-manager/aspects/tools/0/text */
NC_("guide", "Asana");
/* Translators: project-manager.json/roles/project-manager/aspects/tools/1/text */
NC_("guide", "Jira");
/* Translators: project-manager.json/roles/project-manager/aspects/tools/2/text */
NC_("guide", "Trello");
/* Translators: project-manager.json/roles/project-manager/aspects/tools/3/text */
NC_("guide", "MS Project");
/* Translators: project-manager.json/roles/project-manager/aspects/tools/4/text */
NC_("guide", "Monday.com");
/* Translators: project-manager.json/roles/project-manager/aspects/certifications/0/text */
NC_("guide", "Project Management Professional (PMP)");
/* Translators: project-manager.json/roles/project-manager/aspects/certifications/1/text */
NC_("guide", "PRINCE2");
/* Translators: project-manager.json/roles/project-manager/aspects/certifications/2/text */
NC_("guide", "Certified ScrumMaster (CSM)");
/* Translators: project-manager.json/roles/project-manager/aspects/certifications/2/dissent/text */
NC_("guide", "Scrum itself knows no project manager: the certificate is for an accountability that is neither of these roles.");
/* Translators: project-manager.json/roles/project-manager/aspects/pay/0/text */
NC_("guide", "Typically earns less than a product manager");
/* Translators: project-manager.json/roles/project-manager/aspects/pay/1/text */
NC_("guide", "Median in the United States, May 2021: 94,500 USD a year (Bureau of Labor Statistics)");
/* Translators: project-manager.json/roles/project-manager/aspects/pay/2/text */
NC_("guide", "Median in the United States, May 2024: 100,750 USD a year (as cited by plainworkforce.com)");
/* Translators: project-manager.json/roles/project-manager/aspects/not/0/text */
NC_("guide", "Not the voice of the product: bound to scope, time and budget in balance, the role cannot put the product above them.");
/* Translators: project-manager.json/roles/project-manager/aspects/not/1/text */
NC_("guide", "Not free to favour one side of the iron triangle: doing so puts the project at risk.");
/* Translators: scrum-master.json/roles/scrum-master/title */
NC_("guide", "Scrum master");
/* Translators: scrum-master.json/roles/scrum-master/tagline */
NC_("guide", "makes Scrum work");
/* Translators: scrum-master.json/roles/scrum-master/aspects/mission/0/text */
NC_("guide", "Answers for Scrum being understood and practised, and for how well the team works with it.");
/* Translators: scrum-master.json/roles/scrum-master/aspects/goal/0/text */
NC_("guide", "A team that keeps improving how it works");
/* Translators: scrum-master.json/roles/scrum-master/aspects/responsibilities/0/text */
NC_("guide", "Coach the team in managing itself and in bringing all skills together");
/* Translators: scrum-master.json/roles/scrum-master/aspects/responsibilities/1/text */
NC_("guide", "See to it that obstacles to the team’s progress go away");
/* Translators: scrum-master.json/roles/scrum-master/aspects/responsibilities/2/text */
NC_("guide", "See to it that Scrum’s meetings are held, are worth it and end on time");
/* Translators: scrum-master.json/roles/scrum-master/aspects/responsibilities/3/text */
NC_("guide", "Help the product owner with the product goal, the backlog and planning from experience");
/* Translators: scrum-master.json/roles/scrum-master/aspects/responsibilities/4/text */
NC_("guide", "Teach Scrum to the organisation, and take down barriers between stakeholders and teams");
/* Translators: scrum-master.json/roles/scrum-master/aspects/reach/0/text */
NC_("guide", "Leads by serving the team and the larger organisation");
/* Translators: scrum-master.json/roles/scrum-master/aspects/certifications/0/text */
NC_("guide", "Certified ScrumMaster (CSM), which the article lists for project managers");
/* Translators: scrum-master.json/roles/scrum-master/aspects/certifications/0/dissent/text */
NC_("guide", "Scrum itself knows no project manager.");
/* Translators: scrum-master.json/roles/scrum-master/aspects/not/0/text */
NC_("guide", "Not the one who hands out the work: a Scrum team decides by itself who does what.");
/* Translators: scrum-master.json/roles/scrum-master/confused-with/0/text */
NC_("guide", "A project manager plans the work and keeps scope, time and budget in balance. A Scrum master answers for the way of working; the plan of the work is the team’s own.");
/* Translators: scrum-master.json/roles/scrum-master/confused-with/1/text */
NC_("guide", "Much of the work is the same. “Scrum master” is tied to Scrum; “delivery manager” is the UK government’s title, whose holder also tracks progress and sets out budgets.");
/* Translators: sources.json/sources/S/title */
NC_("guide", "Product Manager vs Project Manager: Roles, Responsibilities, and How They Collaborate");
/* Translators: sources.json/sources/S/date */
NC_("guide", "14 August 2025");
/* Translators: sources.json/sources/S/claim */
NC_("guide", "The article whose 120 facts this guide carries in words of its own.");
/* Translators: sources.json/sources/E01/title */
NC_("guide", "Roles and Ratios");
/* Translators: sources.json/sources/E01/date */
NC_("guide", "no date");
/* Translators: sources.json/sources/E01/claim */
NC_("guide", "As a rule, six to ten engineers keep one product manager busy.");
/* Translators: sources.json/sources/E02/claim */
NC_("guide", "Projects of a significant size deserve a project manager of their own.");
/* Translators: sources.json/sources/E03/title */
NC_("guide", "Software product management staffing ratios");
/* Translators: sources.json/sources/E03/claim */
NC_("guide", "In a small sample of large firms, a product manager serves 10 to 20 developers, and anything outside that range was a warning sign; one firm counted product and project management together as one for five engineers.");
/* Translators: sources.json/sources/E04/title */
NC_("guide", "What is a good ratio of product managers to engineers?");
/* Translators: sources.json/sources/E04/claim */
NC_("guide", "Practitioners aim for one product manager to eight to ten engineers, report a range from two or three to fifteen, and call five typical; these are opinions.");
/* Translators: sources.json/sources/E05/title */
NC_("guide", "Product management to development ratio");
/* Translators: sources.json/sources/E05/claim */
NC_("guide", "Nobody has published credible industry data on the ratio; the well-known one to seven is folklore.");
/* Translators: sources.json/sources/E06/title */
NC_("guide", "Ideal ratio of engineers to product managers");
/* Translators: sources.json/sources/E06/claim */
NC_("guide", "Of more than fifty practitioners most said that it depends: on the product’s surfaces, the founder’s involvement, experience and stage.");
/* Translators: sources.json/sources/E07/title */
NC_("guide", "Finding and hiring your first product manager");
/* Translators: sources.json/sources/E07/claim */
NC_("guide", "At around five engineers a dedicated product manager becomes worth serious thought.");
/* Translators: sources.json/sources/E08/title */
NC_("guide", "Four signs that you need to make your first product hire");
/* Translators: sources.json/sources/E08/date */
NC_("guide", "10 July 2019");
/* Translators: sources.json/sources/E08/claim */
NC_("guide", "With five or more engineers, product duties take 10 to 15 hours of a founder’s week, and work of low priority becomes expensive.");
/* Translators: sources.json/sources/E09/title */
NC_("guide", "Product Manager Zero");
/* Translators: sources.json/sources/E09/date */
NC_("guide", "12 February 2016");
/* Translators: sources.json/sources/E09/claim */
NC_("guide", "Until the product fits its market the founder is its product manager; the team’s complaints about delay and distance say when that ends.");
/* Translators: sources.json/sources/E10/title */
NC_("guide", "Entry 160 of the nedrock blog");
/* Translators: sources.json/sources/E10/claim */
NC_("guide", "Before the product fits its market a product manager comes too early; 15 to 20 employees are a sign that the time has come.");
/* Translators: sources.json/sources/E11/title */
NC_("guide", "Product manager zero: when to hire the first product manager");
/* Translators: sources.json/sources/E11/date */
NC_("guide", "18 February 2022");
/* Translators: sources.json/sources/E11/claim */
NC_("guide", "There is no single right moment for the first product hire.");
/* Translators: sources.json/sources/E12/title */
NC_("guide", "When to hire your first product manager");
/* Translators: sources.json/sources/E12/date */
NC_("guide", "saved 14 February 2026");
/* Translators: sources.json/sources/E12/claim */
NC_("guide", "Hire when an hour of the founder’s product work is worth less than the same hour spent on selling or on building the company; no stage or revenue fixes the moment.");
/* Translators: sources.json/sources/E13/title */
NC_("guide", "When to hire a fractional product manager");
/* Translators: sources.json/sources/E13/claim */
NC_("guide", "A team that waits for the founder’s product decisions more than once a week needs somebody to make them.");
/* Translators: sources.json/sources/E14/title */
NC_("guide", "When should you hire a product manager?");
/* Translators: sources.json/sources/E14/claim */
NC_("guide", "Without a felt pain there is no reason to hire, and two people who own the same thing poison the work.");
/* Translators: sources.json/sources/E15/title */
NC_("guide", "Hiring your first product manager");
/* Translators: sources.json/sources/E15/date */
NC_("guide", "22 March 2024");
/* Translators: sources.json/sources/E15/claim */
NC_("guide", "A founder who knows the field well keeps the role until the solution fits, and must then be ready to let go.");
/* Translators: sources.json/sources/E16/title */
NC_("guide", "A remark on the first hire");
/* Translators: sources.json/sources/E16/claim */
NC_("guide", "Bill Campbell is reported to have wanted the product person to be the very first hire.");
/* Translators: sources.json/sources/E17/title */
NC_("guide", "Digest of a podcast on Mercury");
/* Translators: sources.json/sources/E17/claim */
NC_("guide", "Mercury reached about 200 engineers without anybody whose title was product manager; law, risk and new customers changed that.");
/* Translators: sources.json/sources/E18/title */
NC_("guide", "Newsletter of 15 September 2020 (read in a copy)");
/* Translators: sources.json/sources/E18/date */
NC_("guide", "15 September 2020");
/* Translators: sources.json/sources/E18/claim */
NC_("guide", "Somebody shapes, ships and keeps people in step in every team, whatever the title.");
/* Translators: sources.json/sources/E19/title */
NC_("guide", "When to hire the first project manager");
/* Translators: sources.json/sources/E19/date */
NC_("guide", "16 November 2017");
/* Translators: sources.json/sources/E19/claim */
NC_("guide", "Up to five people need no project manager; an agency that waited until twelve or thirteen says that it waited far too long.");
/* Translators: sources.json/sources/E20/title */
NC_("guide", "Scaling a start-up: when to add project management");
/* Translators: sources.json/sources/E20/date */
NC_("guide", "25 June 2025");
/* Translators: sources.json/sources/E20/claim */
NC_("guide", "Two to five people are coordinated by the founder, five to fifteen part-time, fifteen to fifty full-time, and more by a whole group; the author sells this service.");
/* Translators: sources.json/sources/E21/title */
NC_("guide", "Technical programme management guide");
/* Translators: sources.json/sources/E21/claim */
NC_("guide", "One project manager can keep two teams in step; from three that depend on each other somebody must do nothing else.");
/* Translators: sources.json/sources/E22/title */
NC_("guide", "Program Strategy HQ");
/* Translators: sources.json/sources/E22/claim */
NC_("guide", "One team that builds one thing needs no programme manager; where several build one thing together, somebody has to look after the seams.");
/* Translators: sources.json/sources/E23/title */
NC_("guide", "How many projects can one manager run?");
/* Translators: sources.json/sources/E23/claim */
NC_("guide", "If managing a project takes 15\u00a0% of its effort, about 12,000 hours of effort a year fill one project manager’s year.");
/* Translators: sources.json/sources/E24/title */
NC_("guide", "Entry of 28 May 2017");
/* Translators: sources.json/sources/E24/date */
NC_("guide", "28 May 2017");
/* Translators: sources.json/sources/E24/claim */
NC_("guide", "Two full-time projects at once are as many as one project manager runs well; others name no number.");
/* Translators: sources.json/sources/E25/title */
NC_("guide", "The Scrum Guide");
/* Translators: sources.json/sources/E25/date */
NC_("guide", "2020");
/* Translators: sources.json/sources/E25/claim */
NC_("guide", "A Scrum team has typically ten people or fewer; a larger product takes several teams that share one product owner, who is a single person.");
/* Translators: sources.json/sources/E26/title */
NC_("guide", "Why Teams Don’t Work");
/* Translators: sources.json/sources/E26/date */
NC_("guide", "2009");
/* Translators: sources.json/sources/E26/claim */
NC_("guide", "A team should not exceed nine people.");
/* Translators: sources.json/sources/E27/title */
NC_("guide", "Return to two-pizza culture");
/* Translators: sources.json/sources/E27/date */
NC_("guide", "2026");
/* Translators: sources.json/sources/E27/claim */
NC_("guide", "A team should stay small enough for two pizzas to feed it, about five to ten people.");
/* Translators: sources.json/sources/E28/title */
NC_("guide", "The Mythical Man-Month");
/* Translators: sources.json/sources/E28/date */
NC_("guide", "1975");
/* Translators: sources.json/sources/E28/claim */
NC_("guide", "If everybody talks to everybody, the paths grow with the square of the people: 10 for five, 45 for ten, 1,225 for fifty.");
/* Translators: sources.json/sources/E29/title */
NC_("guide", "On Dunbar’s number");
/* Translators: sources.json/sources/E29/date */
NC_("guide", "1990s to 2020");
/* Translators: sources.json/sources/E29/claim */
NC_("guide", "Somewhere around 100 to 150 people informal coordination stops working, with steps felt earlier, at about 4, 20 and 50; the number is disputed.");
/* Translators: sources.json/sources/E30/title */
NC_("guide", "How to identify the right spans of control");
/* Translators: sources.json/sources/E30/date */
NC_("guide", "December 2017");
/* Translators: sources.json/sources/E30/claim */
NC_("guide", "No span of control is right everywhere; it depends on how much the manager takes part in the work.");
/* Translators: sources.json/sources/E31/title */
NC_("guide", "Project Management");
/* Translators: sources.json/sources/E31/claim */
NC_("guide", "Where a signed contract fixes the scope, a project manager owns the rhythm of delivery.");
/* Translators: sources.json/sources/E32/title */
NC_("guide", "The agency trap");
/* Translators: sources.json/sources/E32/claim */
NC_("guide", "Where a contract has settled everything, product management has little left to decide.");
/* Translators: sources.json/sources/E33/title */
NC_("guide", "Keep project management and strategy separate");
/* Translators: sources.json/sources/E33/claim */
NC_("guide", "In most agencies one person for strategy and project management is a mistake, since the two are rewarded for opposite things.");
/* Translators: sources.json/sources/E34/title */
NC_("guide", "Articles on project management in regulated hardware");
/* Translators: sources.json/sources/E34/date */
NC_("guide", "6 May and 23 November 2021");
/* Translators: sources.json/sources/E34/claim */
NC_("guide", "In regulated hardware project management is a discipline of its own, and the project’s leader is its chief operating officer.");
/* Translators: sources.json/sources/E35/title */
NC_("guide", "Articles on one person in both roles");
/* Translators: sources.json/sources/E35/date */
NC_("guide", "2015 to 2023");
/* Translators: sources.json/sources/E35/claim */
NC_("guide", "Opposite goals in one person lead to distraction and to stalled decisions; it can work in small teams, for simple products and for a short time.");
/* Translators: sources.json/sources/E36/title */
NC_("guide", "Pulse 2020, press release");
/* Translators: sources.json/sources/E36/claim */
NC_("guide", "An interested party found 11.4\u00a0% of investment lost to poor project performance, and more failures where project management is undervalued.");
/* Translators: sources.json/sources/E37/title */
NC_("guide", "Articles on owners for each team");
/* Translators: sources.json/sources/E37/date */
NC_("guide", "2017 to 2024");
/* Translators: sources.json/sources/E37/claim */
NC_("guide", "Sources disagree on how many teams one owner can serve: one or two in one, two to eight in another, six with help in a third.");
/* Translators: sources.json/sources/E38/title */
NC_("guide", "The test of product-market fit");
/* Translators: sources.json/sources/E38/claim */
NC_("guide", "If 40\u00a0% of at least thirty qualified users would be very disappointed without the product, it probably fits its market; a pattern and not a law.");
/* Translators: sources.json/sources/E39/title */
NC_("guide", "Exploit the Product Life Cycle");
/* Translators: sources.json/sources/E39/date */
NC_("guide", "1965");
/* Translators: sources.json/sources/E39/claim */
NC_("guide", "Products pass through market development, growth, maturity and decline; others doubt that the model holds in practice.");
/* Translators: sources.json/sources/E40/title */
NC_("guide", "What each role does in a service team");
/* Translators: sources.json/sources/E40/claim */
NC_("guide", "The UK government asks for a product manager as well as a delivery manager in every service team.");
/* Translators: sources.json/sources/E41/title */
NC_("guide", "Engineering ladders: tech lead and engineering manager");
/* Translators: sources.json/sources/E41/claim */
NC_("guide", "For another pair of roles the same pattern is stated: one person while the team is small, two when it grows.");
/* Translators: sources.json/sources/E42/title */
NC_("guide", "Articles on fractional project management");
/* Translators: sources.json/sources/E42/date */
NC_("guide", "15 April 2025");
/* Translators: sources.json/sources/E42/claim */
NC_("guide", "Between nobody and a full post lies a part-time one of 20 to 30 hours a week for some months.");
/* Translators: sources.json/sources/BLS/title */
NC_("guide", "Occupational employment and wages: project management specialists");
/* Translators: sources.json/sources/BLS/date */
NC_("guide", "May 2021");
/* Translators: sources.json/sources/BLS/claim */
NC_("guide", "The median pay of project management specialists in the United States was 94,500 USD a year.");
/* Translators: sources.json/sources/PLAINWORKFORCE/title */
NC_("guide", "Project management specialists");
/* Translators: sources.json/sources/PLAINWORKFORCE/date */
NC_("guide", "May 2024");
/* Translators: sources.json/sources/PLAINWORKFORCE/claim */
NC_("guide", "The median pay of project management specialists in the United States was 100,750 USD a year.");
/* Translators: sources.json/sources/SCRUM/claim */
NC_("guide", "Product owner and Scrum master are accountabilities of a Scrum team; a project manager is not among them.");
/* Translators: sources.json/sources/PMILEX/title */
NC_("guide", "Lexicon of Project Management Terms");
/* Translators: sources.json/sources/PMILEX/claim */
NC_("guide", "A programme groups related projects for benefits that they would not give one by one.");
/* Translators: sources.json/sources/UKDDAT/title */
NC_("guide", "Government Digital and Data Profession Capability Framework");
/* Translators: sources.json/sources/UKDDAT/date */
NC_("guide", "28 February 2025");
/* Translators: sources.json/sources/UKDDAT/claim */
NC_("guide", "A delivery manager is accountable for the delivery of products and services.");
/* Translators: sources.json/sources/SERVICE/title */
NC_("guide", "Government Service Design Manual: Delivery manager");
/* Translators: sources.json/sources/SERVICE/claim */
NC_("guide", "A delivery manager removes what blocks a team, leads its meetings and shows its progress; Scrum calls that part the Scrum master.");
/* Translators: sources.json/sources/LADDERS/title */
NC_("guide", "Engineering ladders");
/* Translators: sources.json/sources/LADDERS/claim */
NC_("guide", "A technical programme manager drives work that spans several teams.");
/* Translators: sources.json/sources/SVPG/claim */
NC_("guide", "A product marketing manager tells the market about the product.");
/* Translators: sources.json/sources/GUIDE/title */
NC_("guide", "Two Hats: the editors’ judgement");
/* Translators: sources.json/sources/GUIDE/claim */
NC_("guide", "A rule of thumb of this guide, which no outside source supports by itself; change it where you know better.");
/* Translators: technical-programme-manager.json/roles/technical-programme-manager/title */
NC_("guide", "Technical programme manager");
/* Translators: technical-programme-manager.json/roles/technical-programme-manager/tagline */
NC_("guide", "drives work across teams");
/* Translators: technical-programme-manager.json/roles/technical-programme-manager/aspects/mission/0/text */
NC_("guide", "Coordinates work that spans several teams, and drives it until it is done.");
/* Translators: technical-programme-manager.json/roles/technical-programme-manager/aspects/responsibilities/0/text */
NC_("guide", "Coordinate people: feedback that helps them, discussions that lead somewhere");
/* Translators: technical-programme-manager.json/roles/technical-programme-manager/aspects/responsibilities/1/text */
NC_("guide", "Adjust how a team works, and on the higher levels define what suits its maturity");
/* Translators: technical-programme-manager.json/roles/technical-programme-manager/aspects/responsibilities/2/text */
NC_("guide", "Design and build features of some size on the lower levels, and pay off technical debt");
/* Translators: technical-programme-manager.json/roles/technical-programme-manager/aspects/skills/0/text */
NC_("guide", "Command of one technology or more, as the person whom the others ask");
/* Translators: technical-programme-manager.json/roles/technical-programme-manager/aspects/reach/0/text */
NC_("guide", "A senior post: the ladder that describes it begins at the fourth of seven levels");
/* Translators: technical-programme-manager.json/roles/technical-programme-manager/aspects/reach/1/text */
NC_("guide", "Felt beyond one team, and on the higher levels in the whole technical organisation");
/* Translators: technical-programme-manager.json/roles/technical-programme-manager/aspects/reach/2/text */
NC_("guide", "From three teams that depend on each other, one source asks for somebody who does nothing else");
/* Translators: technical-programme-manager.json/roles/technical-programme-manager/confused-with/0/text */
NC_("guide", "Both work across teams. The technical programme manager is a senior technical post, from designing features to answering for systems; a programme manager is defined by related projects and what they bring together.");
/* Translators: technical-programme-manager.json/roles/technical-programme-manager/confused-with/1/text */
NC_("guide", "A project manager delivers one project on time and within budget. A technical programme manager drives what spans several teams, and knows the technology.");
/* Translators: together.json/topics/difference/title */
NC_("guide", "Two roles behind two letters");
/* Translators: together.json/topics/difference/lead/text */
NC_("guide", "One sets the course, the other sees to the arrival: two different games that happen to share an abbreviation.");
/* Translators: together.json/topics/difference/statements/0/text */
NC_("guide", "Even people who work in technology mix the two up.");
/* Translators: together.json/topics/difference/statements/1/text */
NC_("guide", "They sit in one team and are nevertheless posts of a different nature.");
/* Translators: together.json/topics/difference/statements/2/text */
NC_("guide", "What separates them most: duties, careers, skills and pay.");
/* Translators: together.json/topics/difference/statements/3/text */
NC_("guide", "The product manager looks far ahead, to what the product does for the business.");
/* Translators: together.json/topics/difference/statements/4/text */
NC_("guide", "The project manager’s horizon is near: this delivery, this date.");
/* Translators: together.json/topics/difference/statements/5/text */
NC_("guide", "The project manager’s days are spent on detailed schedules, on assigning people and means, and on keeping teams in step so that deadline and budget hold.");
/* Translators: together.json/topics/difference/statements/6/text */
NC_("guide", "Product managers reach for Agile or Scrum to order features and steer development.");
/* Translators: together.json/topics/difference/statements/6/dissent/text */
NC_("guide", "So do project managers, for workflow: the article itself says later that both use Agile.");
/* Translators: together.json/topics/map-and-car/title */
NC_("guide", "The map and the car");
/* Translators: together.json/topics/map-and-car/lead/text */
NC_("guide", "Think of a journey by car: the product manager has the map and chooses the way; the project manager sees to it that there is fuel and that nothing breaks.");
/* Translators: together.json/topics/map-and-car/statements/0/text */
NC_("guide", "One answers for building the right thing, the other for building it right.");
/* Translators: together.json/topics/map-and-car/statements/1/text */
NC_("guide", "Together they carry an idea all the way to something real that can be sold.");
/* Translators: together.json/topics/map-and-car/statements/2/text */
NC_("guide", "Their duties differ, yet many of their skills are the same.");
/* Translators: together.json/topics/map-and-car/statements/3/text */
NC_("guide", "A project manager who knows where the product is going makes better choices on the way.");
/* Translators: together.json/topics/map-and-car/statements/4/text */
NC_("guide", "A product manager who knows the dates and the limits decides with both feet on the ground.");
/* Translators: together.json/topics/map-and-car/statements/5/text */
NC_("guide", "A little project management, enough to keep tasks flowing, serves everybody on a team.");
/* Translators: together.json/topics/map-and-car/statements/6/text */
NC_("guide", "Results are best when a project manager of its own brings discipline to the critical moments of a product’s development.");
/* Translators: together.json/topics/both-hats/title */
NC_("guide", "One person in both roles");
/* Translators: together.json/topics/both-hats/lead/text */
NC_("guide", "Common where teams are small, risky wherever they are not: both are true, and size decides.");
/* Translators: together.json/topics/both-hats/lead/dissent/text */
NC_("guide", "Some agencies find the two so opposed that they advise against merging them at any size.");
/* Translators: together.json/topics/both-hats/statements/0/text */
NC_("guide", "It is seen most in start-ups and small teams, where one person sets the vision and runs the delivery.");
/* Translators: together.json/topics/both-hats/statements/1/text */
NC_("guide", "There, someone adaptable who knows several trades keeps the work moving and the product competitive.");
/* Translators: together.json/topics/both-hats/statements/2/text */
NC_("guide", "Some organisations simply expect product managers to run the projects too.");
/* Translators: together.json/topics/both-hats/statements/3/text */
NC_("guide", "Possible, yes; but most hold it to be unwise, and a risk for the business.");
/* Translators: together.json/topics/both-hats/statements/4/text */
NC_("guide", "Companies of medium size and above usually keep the two apart, and have reasons to.");
/* Translators: together.json/topics/both-hats/statements/5/text */
NC_("guide", "Why not the product manager: the mind is on vision, roadmap, strategy, requirements and goals, and on the product as it stands and grows.");
/* Translators: together.json/topics/both-hats/statements/6/text */
NC_("guide", "Why not the project manager: scope, time and budget were agreed and must stay in balance.");
/* Translators: together.json/topics/both-hats/statements/7/text */
NC_("guide", "Favouring the product over the rest of that triangle can bring the project down.");
/* Translators: together.json/topics/both-hats/statements/8/text */
NC_("guide", "One way in which it shows: the scope creeps, and the developers burn out.");
/* Translators: together.json/topics/both-hats/statements/9/text */
NC_("guide", "What protects: clear boundaries between the hats, or sharing the lead with somebody.");
/* Translators: together.json/topics/pmi/title */
NC_("guide", "What the figures say");
/* Translators: together.json/topics/pmi/lead/text */
NC_("guide", "A survey found the two roles closer than their titles (PMI, May 2025, as reported by SmithySoft).");
/* Translators: together.json/topics/pmi/figures/0/label */
NC_("guide", "Product managers who have worked in project management");
/* Translators: together.json/topics/pmi/figures/0/unit */
NC_("guide", "%");
/* Translators: together.json/topics/pmi/figures/1/label */
NC_("guide", "Product managers who find project management skills useful in their role");
/* Translators: together.json/topics/pmi/figures/2/label */
NC_("guide", "Product managers whose skills match project management most closely");
/* Translators: together.json/topics/pmi/figures/3/label */
NC_("guide", "Project managers whose skills match product management");
/* Translators: together.json/topics/pmi/statements/0/text */
NC_("guide", "It asked almost 1,400 practitioners.");
/* Translators: together.json/topics/pmi/statements/1/text */
NC_("guide", "Another 37 experts from the industry were interviewed in depth.");
/* Translators: together.json/topics/pmi/statements/2/text */
NC_("guide", "Its finding: where the two work together, it pays, and they need to.");
/* Translators: together.json/topics/pmi/statements/3/text */
NC_("guide", "Where everything changes fast, adding value and owning a project’s success beyond its execution is what counts.");
/* Translators: together.json/topics/pmi/statements/4/text */
NC_("guide", "People from the two professions often speak one language.");
/* Translators: together.json/topics/pmi/statements/5/text */
NC_("guide", "Asked which role their skills fit best, product managers named project management most often (54\u00a0%), and project managers named product management in turn (36\u00a0%).");
/* Translators: together.json/topics/who/title */
NC_("guide", "Which of the two is needed more");
/* Translators: together.json/topics/who/lead/text */
NC_("guide", "It depends on what the organisation is after, on the size of the team and on the maturity of the product.");
/* Translators: together.json/topics/who/statements/0/text */
NC_("guide", "Neither is a luxury: they answer different needs of a business.");
/* Translators: together.json/topics/who/statements/1/text */
NC_("guide", "A product that never stops evolving, and whose value has to be tended all its life, wants a product manager.");
/* Translators: together.json/topics/who/statements/2/text */
NC_("guide", "A product that can be built in one go by a date, and then hardly changes, may do with a project manager.");
/* Translators: together.json/topics/who/statements/3/text */
NC_("guide", "But take care: with time, money and scope to balance, that person may not give the product’s growth the place that you want.");
/* Translators: together.json/topics/who/statements/4/text */
NC_("guide", "If finding the right product for the market is the point, product managers are critical.");
/* Translators: together.json/topics/who/statements/5/text */
NC_("guide", "Their vision, strategy and roadmap make sure that users gain from it and the business reaches its aims.");
/* Translators: together.json/topics/who/statements/6/text */
NC_("guide", "If efficient delivery is the point, project managers are indispensable.");
/* Translators: together.json/topics/who/statements/7/text */
NC_("guide", "Their eye on dates, means and risks gets the product or feature out on the day and with the agreed scope.");
/* Translators: together.json/topics/questions/title */
NC_("guide", "Seven questions");
/* Translators: together.json/topics/questions/questions/switch/question */
NC_("guide", "Can a project manager become a product manager, or the reverse?");
/* Translators: together.json/topics/questions/questions/switch/answers/0/text */
NC_("guide", "Yes. The skills differ, but not entirely.");
/* Translators: together.json/topics/questions/questions/switch/answers/1/text */
NC_("guide", "Many people start with projects and go over to products, or the other way round, most of all in start-ups and agile surroundings.");
/* Translators: together.json/topics/questions/questions/switch/answers/2/text */
NC_("guide", "What it takes is to learn to think in strategy and in execution.");
/* Translators: together.json/topics/questions/questions/always-both/question */
NC_("guide", "Does every team need both?");
/* Translators: together.json/topics/questions/questions/always-both/answers/0/text */
NC_("guide", "No. In a young or lean company one person may take on the two.");
/* Translators: together.json/topics/questions/questions/always-both/answers/1/text */
NC_("guide", "When an organisation scales, dividing them keeps the long view from drowning in everyday work.");
/* Translators: together.json/topics/questions/questions/which-certificate/question */
NC_("guide", "Which certificates suit which role?");
/* Translators: together.json/topics/questions/questions/which-certificate/answers/0/text */
NC_("guide", "For product managers: CSPO, and those of the Pragmatic Institute and of AIPMM.");
/* Translators: together.json/topics/questions/questions/which-certificate/answers/1/text */
NC_("guide", "For project managers: PMP, PRINCE2 and CSM.");
/* Translators: together.json/topics/questions/questions/which-certificate/answers/1/dissent/text */
NC_("guide", "CSM certifies Scrum masters, and Scrum has no project manager.");
/* Translators: together.json/topics/questions/questions/agile/question */
NC_("guide", "Do both use Agile?");
/* Translators: together.json/topics/questions/questions/agile/answers/0/text */
NC_("guide", "Both do, each in a way of its own.");
/* Translators: together.json/topics/questions/questions/agile/answers/1/text */
NC_("guide", "Product managers use it to put features and users’ gain in order.");
/* Translators: together.json/topics/questions/questions/agile/answers/2/text */
NC_("guide", "Project managers use it to arrange workflow, sprints and velocity.");
/* Translators: together.json/topics/questions/questions/agile/answers/3/text */
NC_("guide", "Where Agile has matured, they work side by side within one framework.");
/* Translators: together.json/topics/questions/questions/reporting/question */
NC_("guide", "Who reports to whom?");
/* Translators: together.json/topics/questions/questions/reporting/answers/0/text */
NC_("guide", "No order is fixed.");
/* Translators: together.json/topics/questions/questions/reporting/answers/1/text */
NC_("guide", "Where the product comes first, the project manager may report to the product manager.");
/* Translators: together.json/topics/questions/questions/reporting/answers/2/text */
NC_("guide", "Elsewhere both answer to a head of engineering or of a programme.");
/* Translators: together.json/topics/questions/questions/reporting/answers/3/text */
NC_("guide", "More than any line on a chart it matters that everyone knows who is responsible for what.");
/* Translators: together.json/topics/questions/questions/tools/question */
NC_("guide", "Which tools do they use?");
/* Translators: together.json/topics/questions/questions/tools/answers/0/text */
NC_("guide", "Product managers: Productboard, Aha!, Figma, Mixpanel and Notion.");
/* Translators: together.json/topics/questions/questions/tools/answers/1/text */
NC_("guide", "Project managers: Asana, Jira, Trello, MS Project and Monday.com.");
/* Translators: together.json/topics/questions/questions/what-goes-wrong/question */
NC_("guide", "What goes wrong when one person does both?");
/* Translators: together.json/topics/questions/questions/what-goes-wrong/answers/0/text */
NC_("guide", "Without meaning to, people lean to strategy or to execution, whichever they are at home in.");
/* Translators: together.json/topics/questions/questions/what-goes-wrong/answers/1/text */
NC_("guide", "One failure that follows: a vision that nobody delivers.");
/* Translators: together.json/topics/questions/questions/what-goes-wrong/answers/2/text */
NC_("guide", "The other: a delivery from which no user gains.");
/* Translators: together.json/topics/questions/questions/what-goes-wrong/answers/3/text */
NC_("guide", "Clear boundaries, or a shared lead, are therefore a must.");
/* Translators: together.json/topics/around/title */
NC_("guide", "Roles often confused with these");
/* Translators: together.json/topics/around/statements/0/text */
NC_("guide", "Product owner: in a Scrum team accountable for the value of what the team makes; one person and not a committee.");
/* Translators: together.json/topics/around/statements/1/text */
NC_("guide", "Scrum master: accountable for Scrum being practised and for the team’s effectiveness.");
/* Translators: together.json/topics/around/statements/2/text */
NC_("guide", "Programme manager: steers related projects together, for benefits that they would not give apart.");
/* Translators: together.json/topics/around/statements/3/text */
NC_("guide", "Delivery manager: accountable for products and services being delivered.");
/* Translators: together.json/topics/around/statements/4/text */
NC_("guide", "Technical programme manager: brings work to its end that spans several teams.");
/* Translators: together.json/topics/around/statements/5/text */
NC_("guide", "Product marketing manager: tells the market what the product is and what it is worth.");
/* Translators: together.json/topics/about/title */
NC_("guide", "Where this comes from");
/* Translators: together.json/topics/about/statements/0/text */
NC_("guide", "The facts of this guide come from an article of the SmithySoft blog, a read of five minutes, dated 14 August 2025; its sentences are our own.");
/* Translators: together.json/topics/about/statements/1/text */
NC_("guide", "The evidence behind the recommendation is graded: A was read at its author’s own page, B in a faithful copy, C is a vendor’s blog or one person’s experience.");
/* Translators: together.json/topics/about/statements/2/text */
NC_("guide", "Where sources contradict each other, both are shown.");
/* Translators: help.json/topics/advice/title */
NC_("guide", "Who Do I Need?");
/* Translators: help.json/topics/advice/questions/0/question */
NC_("guide", "How do I find out whom to hire?");
/* Translators: help.json/topics/advice/questions/0/answer/0/text */
NC_("guide", "The program needs two answers: how many people build the product, and how mature it is.");
/* Translators: help.json/topics/advice/questions/0/steps/0/text */
NC_("guide", "Open “Who Do I Need?” and answer the two questions, with “Next” after each.");
/* Translators: help.json/topics/advice/questions/0/steps/1/text */
NC_("guide", "Read the answer. Below it stand the hours of work that each job makes, the reasons, and their sources.");
/* Translators: help.json/topics/advice/questions/0/steps/2/text */
NC_("guide", "Change an answer at any time in the panel “Your situation”; the result follows at once.");
/* Translators: help.json/topics/advice/questions/1/question */
NC_("guide", "How do I make the answer more exact?");
/* Translators: help.json/topics/advice/questions/1/answer/0/text */
NC_("guide", "Press “Sharpen the Answer”. It leads through the other questions one at a time. “Not Sure” is a good answer: the result then says what else stays possible, and which question would settle most.");
/* Translators: help.json/topics/advice/questions/2/question */
NC_("guide", "How do I see what would change the answer?");
/* Translators: help.json/topics/advice/questions/2/answer/0/text */
NC_("guide", "Below the answer stands, for each of your answers, the nearest value that leads elsewhere. The map shows the answer for every team size and maturity: move on it with the arrow keys, and press Enter on a cell to make it your situation.");
/* Translators: help.json/topics/advice/questions/3/question */
NC_("guide", "How do I see the rules behind the answer?");
/* Translators: help.json/topics/advice/questions/3/answer/0/text */
NC_("guide", "Open the tab “Rules”. It lists the outcomes in order, which of them held, and why the others did not.");
/* Translators: help.json/topics/advice/questions/4/question */
NC_("guide", "How do I use numbers of my own?");
/* Translators: help.json/topics/advice/questions/4/answer/0/text */
NC_("guide", "The answer rests on rules of thumb. Open the tab “Assumptions” and change the numbers that you know better. What rests on a number of yours is marked, on the screen and on paper; “Reset All” takes the guide’s numbers again.");
/* Translators: help.json/topics/advice/questions/5/question */
NC_("guide", "How do I plan the next hires?");
/* Translators: help.json/topics/advice/questions/5/steps/0/text */
NC_("guide", "Open the tab “Plan”.");
/* Translators: help.json/topics/advice/questions/5/steps/1/text */
NC_("guide", "Press “Add Step”, and say when the team will have which size and the product which stage.");
/* Translators: help.json/topics/advice/questions/5/steps/2/text */
NC_("guide", "Read when which hire falls due, and what to watch for.");
/* Translators: help.json/topics/advice/questions/6/question */
NC_("guide", "How do I begin again?");
/* Translators: help.json/topics/advice/questions/6/answer/0/text */
NC_("guide", "“Start Again” forgets the answers; “Undo” in the menu brings them back.");
/* Translators: help.json/topics/roles/title */
NC_("guide", "Roles");
/* Translators: help.json/topics/roles/questions/0/question */
NC_("guide", "How do I read what a role does?");
/* Translators: help.json/topics/roles/questions/0/answer/0/text */
NC_("guide", "Open “Roles” and choose the role’s tab.");
/* Translators: help.json/topics/roles/questions/0/answer/1/text */
NC_("guide", "Ctrl+Page Down leads to the next view, and Ctrl+Page Up back.");
/* Translators: help.json/topics/roles/questions/1/question */
NC_("guide", "How do I see where a statement comes from?");
/* Translators: help.json/topics/roles/questions/1/answer/0/text */
NC_("guide", "Choose a statement, with a click or with Enter: its sources open, and who disagrees.");
/* Translators: help.json/topics/roles/questions/2/question */
NC_("guide", "How do I find words in the guide?");
/* Translators: help.json/topics/roles/questions/2/answer/0/text */
NC_("guide", "Choose “Find” in the menu, or just type. What is found shows at every letter, slips included; the Down key leads to the places, Enter goes there, and Escape goes back.");
/* Translators: help.json/topics/roles/questions/2/answer/1/text */
NC_("guide", "The search of GNOME’s overview finds roles, aspects and questions too, and opens the window at the one that you choose.");
/* Translators: help.json/topics/compare/title */
NC_("guide", "Compare");
/* Translators: help.json/topics/compare/questions/0/question */
NC_("guide", "How do I lay the roles side by side?");
/* Translators: help.json/topics/compare/questions/0/answer/0/text */
NC_("guide", "Open “Compare”. Aspects stand in the rows and roles in the columns; what two roles share is marked. The arrow keys move from cell to cell, Enter shows a cell’s sources, and Ctrl+C copies it.");
/* Translators: help.json/topics/compare/questions/1/question */
NC_("guide", "How do I see only what is different, or choose roles and aspects?");
/* Translators: help.json/topics/compare/questions/1/answer/0/text */
NC_("guide", "The bar above the comparison shows all, only what is different or only what is shared, and opens the lists of roles and aspects: what is chosen there stands in the table in that order.");
/* Translators: help.json/topics/compare/questions/2/question */
NC_("guide", "How do I take a table into another program?");
/* Translators: help.json/topics/compare/questions/2/answer/0/text */
NC_("guide", "“Copy Table” in the menu puts the tables of what is shown on the clipboard, for word processors and spreadsheets alike.");
/* Translators: help.json/topics/together/title */
NC_("guide", "Together");
/* Translators: help.json/topics/together/questions/0/question */
NC_("guide", "How do I see how the two roles work together?");
/* Translators: help.json/topics/together/questions/0/answer/0/text */
NC_("guide", "Open “Together”. It tells who decides what, where the two get into each other’s way, and how they keep out of it.");
/* Translators: help.json/topics/cases/title */
NC_("guide", "Cases");
/* Translators: help.json/topics/cases/questions/0/question */
NC_("guide", "How do I keep a case?");
/* Translators: help.json/topics/cases/questions/0/answer/0/text */
NC_("guide", "A case is a situation with its numbers, its plan and the papers’ texts. “Save” writes it into a file; “Save As” writes a second one under another name. The answers of the last visit are kept even where you save nothing.");
/* Translators: help.json/topics/cases/questions/1/question */
NC_("guide", "How do I open a case, or begin another?");
/* Translators: help.json/topics/cases/questions/1/answer/0/text */
NC_("guide", "“Open” and “Open Recent” in the menu open a file; so does dropping it on the program’s icon, or opening it in the file manager. “New Case” begins one in a window of its own.");
/* Translators: help.json/topics/cases/questions/2/question */
NC_("guide", "How do I take a change back?");
/* Translators: help.json/topics/cases/questions/2/answer/0/text */
NC_("guide", "“Undo” takes back the last change of the case, and “Redo” makes it again.");
/* Translators: help.json/topics/cases/questions/3/question */
NC_("guide", "How do I compare cases?");
/* Translators: help.json/topics/cases/questions/3/steps/0/text */
NC_("guide", "Choose “Compare Cases” in the menu.");
/* Translators: help.json/topics/cases/questions/3/steps/1/text */
NC_("guide", "Press “Add”, and choose open cases, files, or a copy of a case with changes.");
/* Translators: help.json/topics/cases/questions/3/steps/2/text */
NC_("guide", "Read what differs, and which difference decides.");
/* Translators: help.json/topics/cases/questions/4/question */
NC_("guide", "How do I get back what was lost in a crash?");
/* Translators: help.json/topics/cases/questions/4/answer/0/text */
NC_("guide", "Start the program: it asks whether to restore the cases that had changes which were not saved.");
/* Translators: help.json/topics/paper/title */
NC_("guide", "Paper and Files");
/* Translators: help.json/topics/paper/questions/0/question */
NC_("guide", "How do I print?");
/* Translators: help.json/topics/paper/questions/0/answer/0/text */
NC_("guide", "“Print” prints what is shown. “Print Preview” shows the pages first; there you choose paper, margins, size of the text and what the pages hold.");
/* Translators: help.json/topics/paper/questions/1/question */
NC_("guide", "How do I write a hiring brief, a scorecard or an agreement?");
/* Translators: help.json/topics/paper/questions/1/steps/0/text */
NC_("guide", "Open “Who Do I Need?” and then the tab “Papers”.");
/* Translators: help.json/topics/paper/questions/1/steps/1/text */
NC_("guide", "Choose the paper, and fill in what is yours. What you leave empty becomes a line to write on.");
/* Translators: help.json/topics/paper/questions/1/steps/2/text */
NC_("guide", "Print or export it.");
/* Translators: help.json/topics/paper/questions/2/question */
NC_("guide", "How do I save as PDF, or in another format?");
/* Translators: help.json/topics/paper/questions/2/answer/0/text */
NC_("guide", "“Export” writes what is shown as PDF, HTML, Markdown, text, CSV or JSON.");
/* Translators: help.json/topics/mirror/title */
NC_("guide", "Job-Ad Mirror");
/* Translators: help.json/topics/mirror/questions/0/question */
NC_("guide", "How do I check a job advertisement?");
/* Translators: help.json/topics/mirror/questions/0/steps/0/text */
NC_("guide", "Choose “Job-Ad Mirror” in the menu.");
/* Translators: help.json/topics/mirror/questions/0/steps/1/text */
NC_("guide", "Paste the text, open a file, or drop one on the window.");
/* Translators: help.json/topics/mirror/questions/0/steps/2/text */
NC_("guide", "Read whose duties it lists, and whether its title fits them.");
/* Translators: help.json/topics/my-roles/title */
NC_("guide", "My Roles");
/* Translators: help.json/topics/my-roles/questions/0/question */
NC_("guide", "How do I add a role of my own, or change one of the guide’s words?");
/* Translators: help.json/topics/my-roles/questions/0/answer/0/text */
NC_("guide", "Choose “My Roles” in the menu, then “New”: from a template, or as a copy of a role. Click into a text to change it. It is saved when you rest, and shows at once wherever the role stands.");
/* Translators: help.json/topics/my-roles/questions/1/question */
NC_("guide", "How do I put statements in order, or take one away?");
/* Translators: help.json/topics/my-roles/questions/1/answer/0/text */
NC_("guide", "Each has buttons for up, down and away; Alt with the up and down arrow moves the one that you are in, and its handle drags it. “Undo” brings back what was removed, even a whole role, and “Redo” removes it again.");
/* Translators: help.json/topics/my-roles/questions/2/question */
NC_("guide", "How do I say that another role does the same, or that somebody disagrees?");
/* Translators: help.json/topics/my-roles/questions/2/answer/0/text */
NC_("guide", "The button with three dots beside a statement shows the fields for both. In the comparison, statements that say the same are marked ⇄; who disagrees, and where that is said, stands below the statement.");
/* Translators: help.json/topics/my-roles/questions/3/question */
NC_("guide", "How do I teach the job-ad mirror to find my role?");
/* Translators: help.json/topics/my-roles/questions/3/answer/0/text */
NC_("guide", "At the end of the role, write what advertisements call it, and words that stand for its duties and no other role’s, with commas between.");
/* Translators: help.json/topics/my-roles/questions/4/question */
NC_("guide", "How do I hand a role to somebody else?");
/* Translators: help.json/topics/my-roles/questions/4/answer/0/text */
NC_("guide", "Open it and choose “Export Role” in the menu of “My Roles”. The other person chooses “Import” there, or drops the file on the window.");
/* Translators: help.json/topics/program/title */
NC_("guide", "The Program");
/* Translators: help.json/topics/program/questions/0/question */
NC_("guide", "How do I use the program with the keyboard alone?");
/* Translators: help.json/topics/program/questions/0/answer/0/text */
NC_("guide", "Tab moves on, the arrow keys move within, and Enter chooses. “Keyboard Shortcuts” in the menu lists all keys.");
/* Translators: help.json/topics/program/questions/1/question */
NC_("guide", "How do I make text larger, or the program dark?");
/* Translators: help.json/topics/program/questions/1/answer/0/text */
NC_("guide", "“Preferences” in the menu has both. Text also grows and shrinks with Ctrl and plus or minus; Ctrl and 0 makes it normal.");
/* Translators: help.json/topics/program/questions/2/question */
NC_("guide", "How do I open a second window?");
/* Translators: help.json/topics/program/questions/2/answer/0/text */
NC_("guide", "“New Case” in the menu opens one. Closing a window leaves the others open; “Quit” closes all, and asks about changes that are not saved.");
/* Translators: help.json/topics/program/questions/3/question */
NC_("guide", "How do I use the program without a window?");
/* Translators: help.json/topics/program/questions/3/answer/0/text */
NC_("guide", "The command “two-hats” does all of it in a terminal: “two-hats --help” lists the commands.");
/* Translators: help.json/topics/program/questions/4/question */
NC_("guide", "How do I get this help, and learn about the program?");
/* Translators: help.json/topics/program/questions/4/answer/0/text */
NC_("guide", "F1 opens this help for what is shown. “About Two Hats” in the menu tells version, licence and authors.");
