### Sources and citations.

## Passages cited.

sources-who-says = Who says so
sources-about-whole = The event as a whole
sources-about-title = Its title
sources-about-date = Its date
sources-about-status = Its status
sources-about-place = Its place
sources-about-kind = Its kind
sources-citations = Citations
sources-cite = Cite a source
sources-cite-hint = Cite a source: title, publisher
sources-cite-remove = Remove the citation of “{ $name }”
sources-open = Open source “{ $name }”
sources-quote = Quote
sources-quote-name = Exact quote
sources-quote-hint = The exact words of the source
sources-stance = Stance
sources-stance-name = Stance of the source
sources-not-said = Not said
sources-chain = Chain
sources-chain-name = Chain of attribution
sources-chain-hint = Kyodo, by Reuters; official, unnamed
sources-reliability = Source
sources-reliability-name = Reliability of the source
sources-credibility = Information
sources-credibility-name = Credibility of the information
sources-locator = Where in it
sources-locator-name = Page, paragraph or minute
sources-locator-hint = p. 4, para. 12, 03:20
sources-about = About
sources-about-name = What the passage is about
sources-remark-name = Remark on the citation
sources-not-cited = Not cited
sources-cited-for =
    { $count ->
        [one] Cited for { $count } passage
       *[other] Cited for { $count } passages
    }
sources-passages = Passages cited

## A new source.

sources-create = Create a source
sources-create-and-cite = Create and cite
sources-create-title = Title of the source
sources-publisher = Publisher
sources-publisher-hint = Reuters
sources-published = Published
sources-published-hint = 6 Jan 2022
sources-address = Address
sources-type = Type

## Links.

sources-doing-open-link = Open the link
sources-open-host = Open { $host } in the browser
sources-only-https = Only https addresses are opened.
