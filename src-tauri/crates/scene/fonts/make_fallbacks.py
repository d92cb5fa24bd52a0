"""Makes the fallback fonts of other scripts. Needs fonttools, and the Debian packages fonts-noto-cjk and fonts-noto-core
(`apt-get download`, then `dpkg -x` into a folder); run in this folder with that folder's usr/share/fonts as the argument."""
from fontTools.ttLib import TTCollection, TTFont
from fontTools import subset
import os, sys
SRC=sys.argv[1]
def save(font, chars, name, features):
    o=subset.Options(); o.layout_features=features; o.hinting=False; o.notdef_outline=True
    o.name_IDs=[0,1,2,3,4,5,6,13,14]; o.name_languages=[0x409]
    o.drop_tables+=['VORG','vhea','vmtx','BASE','DSIG','STAT']
    s=subset.Subsetter(o); s.populate(unicodes=chars); s.subset(font)
    font['head'].created=font['head'].modified=3600000000; font.recalcTimestamp=False
    font.save(name); print(name, os.path.getsize(name), len(font.getBestCmap()))
def encoded(codec, *prefixes):
    """The letters of an East Asian encoding: of each lead byte, each trail byte."""
    found=set()
    for prefix in prefixes or (b'',):
        for lead in range(0x81,0xff):
            for trail in range(0x40,0xff):
                try: text=(prefix+bytes([lead,trail])).decode(codec)
                except UnicodeDecodeError: continue
                found|=set(map(ord,text))
    return found
cjk=set(range(0x4e00,0xa000))
for letters in (encoded('euc_jis_2004',b'',b'\x8f'), encoded('big5'), encoded('cp932'), encoded('euc_kr')):
    cjk|={c for c in letters if 0x3400<=c<0x4e00 or 0xf900<=c<0xfb00 or 0x20000<=c<0x30000}
# A common form of a family name, Yoshida, that no standard has.
cjk|={0x20bb7}
cjk|={0x20,*range(0x3000,0x3130),*range(0x31f0,0x3400),*range(0xfe30,0xfe50),*range(0xff00,0xfff0)}
COLLECTION=SRC+'/opentype/noto/NotoSansCJK-Regular.ttc'
save(TTCollection(COLLECTION).fonts[0], cjk, 'NotoSansCJKjp-Fallback.otf', ['ccmp'])
hangul={0x20,*range(0xac00,0xd7a4),*range(0x3131,0x3190)}
save(TTCollection(COLLECTION).fonts[1], hangul, 'NotoSansCJKkr-Hangul.otf', ['ccmp'])
for script in ['Arabic','Hebrew','Thai','Devanagari']:
    font=TTFont(f'{SRC}/truetype/noto/NotoSans{script}-Regular.ttf')
    save(font, list(font.getBestCmap()), f'NotoSans{script}-Regular.ttf', ['*'])
