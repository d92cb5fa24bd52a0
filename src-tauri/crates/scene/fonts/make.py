"""Makes the bundled fonts. Needs fonttools and brotli; run in this folder after `npm ci` in ui/."""
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from fontTools import subset
from fontTools.merge import Merger
import os
D='../../../../ui/node_modules/@fontsource-variable/inter/files/'
OUT='./'
def build(weight, name):
    parts=[]; seen=set()
    for s in ['latin','latin-ext','greek','cyrillic','greek-ext','cyrillic-ext','vietnamese']:
        t=TTFont(D+f'inter-{s}-wght-normal.woff2')
        t=instantiateVariableFont(t,{'wght':weight}, updateFontNames=False)
        cps=[c for c in t.getBestCmap() if c not in seen]; seen|=set(cps)
        o=subset.Options(); o.layout_features=['kern','mark','mkmk','ccmp','locl','calt','tnum']; o.hinting=False
        o.name_IDs=['*']; o.notdef_outline=True; o.flavor=None
        sub=subset.Subsetter(o); sub.populate(unicodes=cps); sub.subset(t)
        t.flavor=None
        for tag in ('STAT','MVAR','HVAR','avar'):
            if tag in t: del t[tag]
        p=f'/tmp/dateline-font-{weight}-{s}.ttf'; t.save(p); parts.append(p)
    m=Merger().merge(parts)
    for rec in list(m['name'].names):
        if rec.nameID in (16,17,21,22,25): m['name'].removeNames(nameID=rec.nameID)
    sub={400:'Regular',600:'SemiBold'}[weight]
    fam='Inter'
    m['name'].setName(fam,1,3,1,0x409); m['name'].setName(sub if weight==400 else 'SemiBold',2,3,1,0x409)
    m['name'].setName(fam,16,3,1,0x409); m['name'].setName(sub,17,3,1,0x409)
    m['name'].setName('Inter '+sub,4,3,1,0x409); m['name'].setName('Inter-'+sub,6,3,1,0x409)
    m['OS/2'].usWeightClass=weight
    m['head'].created=m['head'].modified=3600000000
    m.recalcTimestamp=False
    m.save(OUT+name, reorderTables=True)
    print(name, os.path.getsize(OUT+name), len(m.getBestCmap()), [n.toUnicode() for n in m['name'].names if n.nameID in (1,2,4,16,17)])
build(400,'Inter-Regular.ttf'); build(600,'Inter-SemiBold.ttf')
# fallback
o=subset.Options(); o.layout_features=['*']; o.hinting=False; o.name_IDs=['*']
t=TTFont('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf')
cps=[c for c in t.getBestCmap() if 0x20<=c<=0x17f or 0x2010<=c<=0x203a or 0x530<=c<=0x58f or 0x590<=c<=0x5ff or 0x600<=c<=0x6ff or 0x750<=c<=0x77f or 0x8a0<=c<=0x8ff or 0x10a0<=c<=0x10ff or 0xfb00<=c<=0xfdff or 0xfe70<=c<=0xfeff or 0xe80<=c<=0xeff or 0x2190<=c<=0x21ff or 0x2200<=c<=0x22ff or 0x25a0<=c<=0x27bf or c in(0x20,0x200c,0x200d,0x200e,0x200f)]
s=subset.Subsetter(o); s.populate(unicodes=cps); s.subset(t); t['head'].modified=t['head'].created=3600000000
t.recalcTimestamp=False; t.save(OUT+'DejaVuSans-Fallback.ttf'); print(os.path.getsize(OUT+'DejaVuSans-Fallback.ttf'), len(cps))
