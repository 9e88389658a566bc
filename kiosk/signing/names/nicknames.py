"""Common English nicknames and the formal name each is folded to for matching.

A nickname of several formal names is folded to the most common one, or left alone where no
one is; folding too much only makes a flag that a person waves through.
"""

from __future__ import annotations

_FORMAL = """
abigail: abby abbie gail
albert: al bert
alexander: alex alec sandy
alfred: alf alfie
andrew: andy drew
anthony: tony
antonio: toni
arthur: art artie
barbara: barb babs
benjamin: ben benny benji
bernard: bernie
beverly: bev
bradley: brad
cassandra: cass cassie
catherine: cathy cath kate katie kathy kathryn katherine kat katharine
charles: charlie chuck chas
christina: tina
christine: chrissie chrissy
christopher: chris kit topher
clifford: cliff
cynthia: cindy
daniel: dan danny
david: dave davey
deborah: deb debbie debby debra
dennis: denny
dominic: dom nick
donald: don donnie donny
dorothy: dot dottie dolly
douglas: doug
edward: ed eddie ted teddy ned
eleanor: ellie nell
elizabeth: liz lizzie beth betty betsy eliza libby lisa elisabeth
ernest: ernie
eugene: gene
frances: fran francie
francis: frank frankie
franklin: franky
frederick: fred freddie freddy
gabriel: gabe
gary: garry
geoffrey: geoff jeff jeffrey jeffery
gerald: gerry jerry
gregory: greg gregg
harold: hal
henry: harry hank
howard: howie
isabella: bella isabel izzy
jacob: jake
jacqueline: jackie jacqui
james: jim jimmy jamie
janet: jan
jennifer: jen jenny jenn
jessica: jess jessie
john: jack johnny jon
jonathan: jonny jonathon
joseph: joe joey
joshua: josh
judith: judy
kenneth: ken kenny
kimberly: kim
lawrence: larry laurence laurie
leonard: len lenny leo
leslie: les lesley
louis: lou louie lewis
margaret: maggie meg peggy marge margie
martin: marty
matthew: matt matty mathew
maxwell: max
melissa: missy
michael: mike mick mickey mikey micky
mitchell: mitch
nancy: nan
natalie: nat
nathan: nate nathaniel
nicholas: nicky nico nicolas
oliver: ollie
pamela: pam
patricia: pat patty tricia trish
patrick: paddy
peter: pete
philip: phil phillip
randall: randy
raymond: ray
rebecca: becky becca
richard: rick ricky dick rich richie
robert: bob bobby rob robbie robby bert
ronald: ron ronnie ronny
russell: russ
samantha: sammy
samuel: sam
sandra: sandi
stanley: stan
stephanie: steph
steven: steve stephen stevie
stuart: stu stewart
susan: sue susie suzy suzanne
terence: terry terrence
theodore: theo
theresa: teresa terri tess
thomas: tom tommy
timothy: tim timmy
valerie: val
victor: vic
victoria: vicky vicki tori
vincent: vince vinny
virginia: ginny
walter: walt wally
wesley: wes
william: bill billy will willy willie liam
zachary: zach zack zachariah
"""


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in _FORMAL.split("\n"):
        formal, _, short = line.partition(":")
        for nickname in short.split():
            table.setdefault(nickname, formal)
    return table


FORMAL_NAME: dict[str, str] = _table()
"""Nickname to formal name, both folded; no formal name is itself a nickname."""
