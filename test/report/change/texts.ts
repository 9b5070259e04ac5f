/** A text of our own in several hands: the base, and what three offices would make of it. */

export const base = `RESOLUTION 963 (Dubai, 2018)

Lamps of the harbour

The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),

recalling

a) that the harbour has had lamps since its first winter;

b) Resolution 12 (Dubai, 2018) of this conference, on keepers,

considering

a) that ships arrive at night & in fog;

b) that lamps burn oil, and that oil is dear;

c) that the keepers of the eastern pier have asked for help twice,

resolves

1 that every lamp be lit at dusk;

2 that the cost of oil be shared,

invites Member States

to send what oil they can spare.
`

/** Reworded, one added, one moved to another section, one removed. */
export const proposalA = `RESOLUTION 963 (Rev. Busan, 2026)

Lamps of the harbour

The Plenipotentiary Conference of the International Telecommunication Union (Busan, 2026),

recalling

a) that the harbour has had lamps since its first winter;

b) Resolution 12 (Dubai, 2018) of this conference, on keepers;

c) that the keepers of the eastern pier have asked for help twice,

considering

a) that ships arrive at night & in fog;

b) that some lamps now burn without oil,

resolves

1 that every lamp be lit before dusk;

2 that nobody stand under a lamp with a ladder,

invites Member States

to send what oil they can spare.
`

/** Shares an addition with A, and has one of its own. */
export const proposalB = `RESOLUTION 963 (Dubai, 2018)

Lamps of the harbour

The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),

recalling

a) that the harbour has had lamps since its first winter;

b) Resolution 12 (Dubai, 2018) of this conference, on keepers,

considering

a) that ships arrive at night & in fog;

b) that lamps burn oil, and that oil is dear;

c) that the keepers of the eastern pier have asked for help twice,

resolves

1 that every lamp be lit at dusk;

2 that the cost of oil be shared;

3 that nobody stand under a lamp with a ladder,

4 that the harbour cat be fed,

invites Member States

to send what oil they can spare.
`

/** Text that would be markup, a formula, a table, a script. */
export const hostile = `RESOLUTION 964 (Dubai, 2018)

Lamps </title><script>alert("harbour")</script> of the harbour

The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),

considering

a) that </p></main><img src=x onerror=alert(1)> is &lt;no&gt; & lamp | nor a pier \\| \\\\;

b) =HYPERLINK("http://example.org";"lamp") and {+these+} [-those-] ~~none~~ **all** \`code\` $x$ @crew #12;

- +1 that a dash is a label;

- =2 that javascript:alert(2) is no \u202elamp\u202c,

resolves

1 that \u0000 and \u0007 are bells " onmouseover="alert(3)' <!-- not shown --> here;

2 that <ins>nobody</ins> <del class="words">is</del> fooled.
`

export const hostileChanged = hostile
  .replace('lamp | nor', 'lamp | <b>and</b> nor')
  .replace('**all**', '--> ]]> **each** {--x--}')
  .replace('fooled', '<script>/*')
  .replace('are bells', '<ins data-change="0">\u0001</ins>')
