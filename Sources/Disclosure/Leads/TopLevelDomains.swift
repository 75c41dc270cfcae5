/// The top-level domains that people meet: all of countries, those in common use of the others, and the reserved ones.
enum TopLevelDomains {
    static func contains(_ label: String) -> Bool { countries.contains(label) || others.contains(label) }

    /// Those that are also words of English, German or Spanish.
    static let words = Set(
        words:
            """
            is in at to it no so me my us be as by do am an de la es li im je pro world one life care live work shop store
            page news run now how here red zone team art bar cafe school museum travel space today host fun plus land house
            """)

    private static let countries = Set(
        words:
            """
            ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf
            cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf
            gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km
            kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz
            na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg
            sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc
            ve vg vi vn vu wf ws ye yt za zm zw
            """)
    private static let others = Set(
        words:
            """
            com org net edu gov mil int info biz name pro mobi jobs tel travel coop aero museum post cat asia eus gal app dev page
            web site website online tech cloud host hosting software systems network digital email agency studio design media
            marketing consulting solutions services support group team company business ventures capital finance bank insurance
            legal law attorney lawyer health healthcare clinic dental dentist doctor hospital care vet fitness yoga academy
            school college university education training courses shop store market sale boutique fashion jewelry shoes beauty
            salon hair food restaurant cafe bar pub pizza beer wine coffee kitchen catering hotel holiday tours
            flights house land property properties estate rent apartments homes builders construction plumbing garden furniture
            energy solar green eco bio farm organic auto cars bike taxi repair tools parts supply gallery art photo photos
            photography film video music band live news press blog wiki forum community social chat dating love family kids baby
            church foundation charity ngo ong gives world global international city town london berlin wien koeln hamburg
            bayern madrid barcelona paris nyc tokyo wales scot irish cymru swiss gmbh ltd llc inc srl sarl xyz top club vip win
            icu one life space zone today now fun run plus cool works work guru expert ninja codes link click download zip
            onion example test invalid local localhost internal lan home corp
            """)
}
